namespace QuoteBot.Game.Questions;

/// <summary>Makes questions of every mode from a library.</summary>
public sealed class QuestionMaker
{
    /// <summary>The modes that questions are made in; <see cref="Mode.Mixed"/> draws on all of them.</summary>
    public static readonly IReadOnlyList<Mode> Kinds = [Mode.WhoSaidIt, Mode.WhichFilm, Mode.WhichQuestion, Mode.FillTheGap];

    private readonly Workshop workshop;

    /// <summary>Lays a library out.</summary>
    public QuestionMaker(Library library) => workshop = new Workshop(library);

    /// <summary>Makes a question of this mode from this line; null when no fair one can be made.</summary>
    /// <param name="line">A line of the library.</param>
    /// <param name="mode">Any mode but <see cref="Mode.Mixed"/>.</param>
    /// <param name="random">Chooses and orders the options.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is <see cref="Mode.Mixed"/>.</exception>
    public Question? Make(Line line, Mode mode, Random random) => mode switch
    {
        Mode.WhoSaidIt => WhoSaidIt.From(line, workshop, random),
        Mode.WhichFilm => WhichFilm.From(line, workshop, random),
        Mode.WhichQuestion => WhichQuestion.From(line, workshop, random),
        Mode.FillTheGap => FillTheGap.From(line, workshop, random),
        Mode.Mixed => throw new ArgumentOutOfRangeException(nameof(mode), mode, "A question has one mode."),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Unknown mode."),
    };
}
