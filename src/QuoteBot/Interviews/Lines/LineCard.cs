using System.Globalization;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Lines;

/// <summary>The quotes of an interview, five a page, and one of them with what can be done about it.</summary>
internal static class LineCard
{
    /// <summary>Shows the quote that is chosen: interview, page.</summary>
    public const string Line = "rv-line";

    /// <summary>Drops a quote or takes it back: interview, version, quote, page.</summary>
    public const string Drop = "rv-linedrop";

    /// <summary>Hides a quote behind a spoiler bar or shows it again: interview, version, quote, page.</summary>
    public const string Spoil = "rv-spoil";

    /// <summary>The form to pick a quote: interview, version, turn.</summary>
    public const string Picked = "rv-picked";

    /// <summary>The form's field.</summary>
    public const string Words = "words";

    private const int PageSize = 5;
    private const int MostWords = 4_000;

    /// <summary>A page of the quotes.</summary>
    public static Reply For(Review review, int page, Prose notice = default)
    {
        var pages = Paging.Pages(review.Lines.Count, PageSize);
        var at = Math.Clamp(page, 0, pages - 1);
        var lines = review.Lines.Skip(at * PageSize).Take(PageSize).ToList();
        return ReviewFrame.Of(
            notice,
            review.Lines.Count == 0 ? "No quotes yet" : "The quotes",
            lines.Count == 0
                ? new Prose("I found no line that stands by itself. Walk through the turns and pick one.")
                : Prose.Join("\n\n", lines.Select(Entry)),
            [new StringSelect { CustomId = CustomId.For(Line, review.Id, at), Placeholder = "Change one of them", Options = [.. lines.Select(Option)] }],
            Buttons.Pages(ReviewCard.Lines, at, pages, review.Id),
            [ReviewFrame.Back(review)]);
    }

    /// <summary>One quote.</summary>
    public static Reply For(Review review, ReviewLine line, int page, Prose notice = default, IReadOnlyList<Component>? more = null) => ReviewFrame.Of(
        notice,
        title: null,
        Entry(line),
        [
            line.Dropped
                ? Buttons.Good("Take it back", CustomId.For(Drop, review.Id, review.Version, line.Id, page))
                : Buttons.Danger("Drop it", CustomId.For(Drop, review.Id, review.Version, line.Id, page)),
            Buttons.Plain(line.Spoiler ? "It is no spoiler" : "It is a spoiler", CustomId.For(Spoil, review.Id, review.Version, line.Id, page)),
            Buttons.Plain("Pick another from this turn", CustomId.For(Turns.TurnCard.Pick, review.Id, review.Version, line.Quote.Turn)),
            Buttons.Plain("See the turn", CustomId.For(ReviewCard.Turn, review.Id, line.Quote.Turn, Turns.TurnCard.All)),
            Buttons.Plain("Back", CustomId.For(ReviewCard.Lines, page, review.Id)),
        ],
        more ?? []);

    /// <summary>The form to pick a quote: the words of a turn, to be cut down.</summary>
    public static Reply Form(Review review, int turn) => Reply.Form.Of(
        CustomId.For(Picked, review.Id, review.Version, turn),
        "Pick a quote",
        new Label(
            "Leave the words of the quote alone",
            new TextInput
            {
                CustomId = Words,
                Style = TextInputStyle.Paragraph,
                MaxLength = MostWords,
                Value = DiscordApi.Text.Clip.To(string.Join("\n\n", review.Words(turn)), MostWords),
            },
            "40 to 300 characters of one paragraph, to the letter; delete the rest"));

    private static Prose Entry(ReviewLine line) => Prose.Lines(
    [
        line.Dropped ? Prose.Of($"~~“{line.Quote.Text}”~~") : line.Spoiler ? Prose.Of($"||“{line.Quote.Text}”||") : Prose.Of($"“{line.Quote.Text}”"),
        Prose.Of($"-# {line.Quote.Quotes ?? line.Quote.Speaker}, turn {line.Quote.Turn + 1} · {QuoteLines.Number(line.Id)}{Marks(line)}"),
    ]);

    private static Prose Marks(ReviewLine line) => (line.Dropped, line.Spoiler) switch
    {
        (true, true) => new(" · dropped · spoiler"),
        (true, false) => new(" · dropped"),
        (false, true) => new(" · spoiler"),
        (false, false) => Prose.Empty,
    };

    private static SelectOption Option(ReviewLine line) => new(line.Quote.Text, line.Id.ToString(CultureInfo.InvariantCulture));
}
