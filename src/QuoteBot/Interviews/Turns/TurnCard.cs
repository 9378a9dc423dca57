using System.Globalization;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.Interviews.Reviewing;

namespace QuoteBot.Interviews.Turns;

/// <summary>One turn with the end of the one before and the beginning of the one after, and what can be done with it.</summary>
internal static class TurnCard
{
    /// <summary>Gives the turn to a speaker: interview, version, turn, mode, number in the cast.</summary>
    public const string Give = "rv-give";

    /// <summary>Says that nobody says it: interview, version, turn, mode.</summary>
    public const string Silence = "rv-silence";

    /// <summary>Joins it to the turn before: interview, version, turn, mode.</summary>
    public const string Join = "rv-join";

    /// <summary>Parts it at the paragraph that is chosen: interview, version, turn, mode.</summary>
    public const string Split = "rv-split";

    /// <summary>Makes a turn of the paragraph that is chosen, which nobody was thought to say: interview, version, turn, mode.</summary>
    public const string Voice = "rv-voice";

    /// <summary>Opens a form to pick a quote from it: interview, version, turn.</summary>
    public const string Pick = "rv-pick";

    /// <summary>All turns are walked through.</summary>
    public const string All = "a";

    /// <summary>The doubtful turns alone are walked through.</summary>
    public const string Doubtful = "d";

    private const int MostWords = 2_200;
    private const int MostNeighbour = 500;
    private const int MostSpeakers = 3;
    private const int MostParagraphs = 25;

    /// <summary>The card of a turn.</summary>
    public static Reply For(Review review, int turn, string mode, Prose notice = default)
    {
        var walk = mode == Doubtful ? review.Doubtful : [.. Enumerable.Range(0, review.Interview.Turns.Count)];
        return ReviewFrame.Of(
            notice,
            title: null,
            Description(review, turn, walk, mode),
            [.. Speakers(review, turn, mode)],
            [.. Elsewhere(review, turn, mode)],
            [.. Parting(review, turn, mode)],
            [.. Silent(review, turn, mode)],
            [.. Walking(review, turn, walk, mode)]);
    }

    private static Prose Description(Review review, int turn, IReadOnlyList<int> walk, string mode) => Prose.Lines(
    [
        .. turn > 0 ? Neighbour(review, turn - 1, text => Tail(text, MostNeighbour)) : [],
        Speaker(review, turn),
        .. review.Words(turn) is var words && words.Count > 1
            ? [Prose.Words(string.Join("\n\n", words.Select((text, at) => $"[{at + 1}] {text}")), MostWords)]
            : new[] { Prose.Words(string.Join("\n\n", words), MostWords) },
        .. turn + 1 < review.Interview.Turns.Count ? [new Prose("\u200B"), .. Neighbour(review, turn + 1, text => text)] : Array.Empty<Prose>(),
        .. QuoteLines.Small(new Prose($"{Place(turn, walk, mode)}turn {turn + 1} of {review.Interview.Turns.Count}")),
    ]);

    private static string Place(int turn, IReadOnlyList<int> walk, string mode) =>
        mode == Doubtful && walk.ToList().IndexOf(turn) is >= 0 and var at ? $"{at + 1} of {walk.Count} doubtful · " : "";

    private static Prose Speaker(Review review, int turn)
    {
        var said = review.Interview.Turns[turn];
        return Prose.Of($"**{said.Speaker}** {new Prose(ReviewCard.Does(said.Role))} · {new Prose(Sure(said.Confidence))}");
    }

    private static string Sure(double confidence) => confidence switch
    {
        1 => "a person has said so",
        >= Review.Doubt => $"I am {confidence.ToString("0 %", CultureInfo.InvariantCulture)} sure",
        _ => $"I am {confidence.ToString("0 %", CultureInfo.InvariantCulture)} sure: doubtful",
    };

    private static Prose[] Neighbour(Review review, int turn, Func<string, string> part) =>
    [
        Prose.Of($"*{review.Interview.Turns[turn].Speaker}*"),
        Prose.Words(part(string.Join("\n\n", review.Words(turn))), MostNeighbour),
        new Prose("\u200B"),
    ];

    private static string Tail(string text, int longest) => text.Length <= longest ? text
        : text.IndexOf(' ', text.Length - longest + 1) is > 0 and var space ? "…" + text[space..] : text;

    private static IEnumerable<Component> Speakers(Review review, int turn, string mode)
    {
        var cast = review.Cast.Index().Where(who => who.Item.Turns > 0).Take(MostSpeakers);
        foreach (var (number, who) in cast)
        {
            yield return Buttons.Plain(who.Name, CustomId.For(Give, review.Id, review.Version, turn, mode, number));
        }

        yield return Buttons.Plain("Nobody says this", CustomId.For(Silence, review.Id, review.Version, turn, mode));
        yield return Buttons.Plain("Same speaker as above", CustomId.For(Join, review.Id, review.Version, turn, mode)) with { Disabled = turn == 0 };
    }

    private static IEnumerable<Component> Elsewhere(Review review, int turn, string mode)
    {
        var cast = review.Cast;
        if (cast.Count(who => who.Turns > 0) > MostSpeakers || cast.Any(who => who.Turns == 0))
        {
            yield return new StringSelect
            {
                CustomId = CustomId.For(Give, review.Id, review.Version, turn, mode, "chosen"),
                Placeholder = "Somebody else says it",
                Options = [.. cast.Index().Select(who => new SelectOption(who.Item.Name, who.Index.ToString(CultureInfo.InvariantCulture), ReviewCard.Does(who.Item.Role)))],
            };
        }
    }

    private static IEnumerable<Component> Parting(Review review, int turn, string mode)
    {
        var paragraphs = review.Words(turn);
        if (paragraphs.Count > 1)
        {
            yield return new StringSelect
            {
                CustomId = CustomId.For(Split, review.Id, review.Version, turn, mode),
                Placeholder = "Split it before a paragraph",
                Options = [.. paragraphs.Index().Skip(1).Take(MostParagraphs).Select(text => new SelectOption(text.Item, text.Index.ToString(CultureInfo.InvariantCulture)))],
            };
        }
    }

    private static IEnumerable<Component> Silent(Review review, int turn, string mode)
    {
        if (Corrections.SilentBeside(review.Interview, turn) is [_, ..] silent)
        {
            yield return new StringSelect
            {
                CustomId = CustomId.For(Voice, review.Id, review.Version, turn, mode),
                Placeholder = "Somebody does say this",
                Options = [.. silent.Take(MostParagraphs).Select(at => new SelectOption(review.Interview.Paragraphs[at].Text, at.ToString(CultureInfo.InvariantCulture)))],
            };
        }
    }

    private static IEnumerable<Component> Walking(Review review, int turn, IReadOnlyList<int> walk, string mode)
    {
        var (before, after) = (walk.Where(other => other < turn).ToList(), walk.Where(other => other > turn).ToList());
        yield return Buttons.Plain("◀", CustomId.For(ReviewCard.Turn, review.Id, before.Count > 0 ? before[^1] : turn, mode, "before")) with { Disabled = before.Count == 0 };
        yield return Buttons.Primary("Next ▶", CustomId.For(ReviewCard.Turn, review.Id, after.Count > 0 ? after[0] : turn, mode, "after")) with { Disabled = after.Count == 0 };
        yield return Buttons.Plain("Pick a quote", CustomId.For(Pick, review.Id, review.Version, turn));
        if (mode == Doubtful)
        {
            yield return Buttons.Plain("All turns", CustomId.For(ReviewCard.Turn, review.Id, turn, All));
        }

        yield return ReviewFrame.Back(review);
    }
}
