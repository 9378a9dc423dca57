using QuoteBot.Game.Questions;
using QuoteBot.Parsing;

namespace QuoteBot.Storage.Views;

/// <summary>A quote with all that people are told of where it comes from.</summary>
internal sealed record QuoteView
{
    /// <summary>The number that people see.</summary>
    public required long Id { get; init; }

    /// <summary>The words, to the letter.</summary>
    public required string Text { get; init; }

    /// <summary>Who said it in the interview.</summary>
    public required string Speaker { get; init; }

    /// <summary>What that person is in the interview.</summary>
    public required Role SpeakerRole { get; init; }

    /// <summary>What the speaker did on the film, where that is known.</summary>
    public Trade? SpeakerTrade { get; init; }

    /// <summary>The person whose words the speaker repeats, if it is another's.</summary>
    public string? SaidFirstBy { get; init; }

    /// <summary>The words that prompted it.</summary>
    public string? Question { get; init; }

    /// <summary>The turn that it comes from, from 0.</summary>
    public required int Turn { get; init; }

    /// <summary>True when it is hidden behind a spoiler bar.</summary>
    public bool Spoiler { get; init; }

    /// <summary>The films that the interview is about, the main one first.</summary>
    public IReadOnlyList<Film> Films { get; init; } = [];

    /// <summary>Those who asked, as far as they are named.</summary>
    public IReadOnlyList<string> Interviewers { get; init; } = [];

    /// <summary>Those who were asked.</summary>
    public IReadOnlyList<string> Interviewees { get; init; } = [];

    /// <summary>The interview it comes from.</summary>
    public required InterviewCaption Interview { get; init; }

    /// <summary>The person whose words they are.</summary>
    public string Author => SaidFirstBy ?? Speaker;
}

/// <summary>An interview in a line.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">The headline.</param>
/// <param name="Publication">Who published it, if known.</param>
/// <param name="Published">When, if known.</param>
/// <param name="Url">Where it stands on the web, if known.</param>
internal sealed record InterviewCaption(long Id, string Title, string? Publication, DateOnly? Published, string? Url);
