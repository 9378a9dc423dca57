using System.Globalization;
using Humanizer;
using QuoteBot.Parsing;
using QuoteBot.Storage.Views;

namespace QuoteBot.Chat.Replies;

/// <summary>How a quote and where it comes from are written, wherever they are shown.</summary>
internal static class QuoteLines
{
    /// <summary>The words in quotation marks, behind a spoiler bar where a moderator said so.</summary>
    public static Prose Words(QuoteView quote) => quote.Spoiler ? Prose.Of($"||“{quote.Text}”||") : Prose.Of($"“{quote.Text}”");

    /// <summary>Whose words they are and to whom they were said.</summary>
    public static Prose Speaker(QuoteView quote) => quote switch
    {
        { SaidFirstBy: { } first } => Prose.Of($"**{first}**, quoted by {quote.Speaker}"),
        { SpeakerRole: Role.Interviewer, Interviewees: [_, ..] asked } => Prose.Of($"{Named(quote, ",")} to {asked.Humanize()}"),
        { SpeakerRole: Role.Interviewee, Interviewers: [_, ..] askers } => Prose.Of($"{Named(quote, ",")} to {askers.Humanize()}"),
        _ => Named(quote, ""),
    };

    /// <summary>The films, as <c>*Title* (year)</c>; empty when there is none.</summary>
    public static Prose Films(IReadOnlyList<Film> films) => Prose.Join(" · ", films.Take(3).Select(Film));

    /// <summary>A film, as <c>*Title* (year)</c>.</summary>
    public static Prose Film(Film film) => film.Year is { } year
        ? Prose.Of($"*{film.Title}* ({new Prose(year.ToString(CultureInfo.InvariantCulture))})")
        : Prose.Of($"*{film.Title}*");

    /// <summary>The publication and the day, as far as they are known; else the headline.</summary>
    public static Prose Origin(InterviewCaption interview) => (interview.Publication, interview.Published) switch
    {
        ({ } publication, { } day) => Prose.Of($"{publication}, {Day(day)}"),
        ({ } publication, null) => Prose.Of($"{publication}"),
        (null, { } day) => Prose.Of($"{interview.Title}, {Day(day)}"),
        (null, null) => Prose.Of($"{interview.Title}"),
    };

    /// <summary>A day, as 29 September 2010.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number as a name, without separators: No. 1234.</summary>
    public static Prose Number(long id) => new(string.Create(CultureInfo.InvariantCulture, $"No. {id}"));

    /// <summary>Small text, one line each.</summary>
    public static IEnumerable<Prose> Small(params IEnumerable<Prose> lines) =>
        lines.Where(line => !string.IsNullOrEmpty(line.Markdown)).Select(line => new Prose("-# " + line.Markdown));

    private static Prose Named(QuoteView quote, string end) => quote.SpeakerTrade is { } trade
        ? Prose.Of($"**{quote.Speaker}**, {trade.Humanize(LetterCasing.LowerCase)}{end}")
        : Prose.Of($"**{quote.Speaker}**");
}
