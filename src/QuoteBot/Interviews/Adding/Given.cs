using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Adding;

/// <summary>What a moderator says about an interview; it beats what the text says. Null is not said.</summary>
internal sealed record Given(string? Title, string? Interviewee, string? Interviewer, string? Film, string? Url, string? Published)
{
    /// <summary>Nothing is said.</summary>
    public static Given Nothing => new(null, null, null, null, null, null);

    /// <summary>The first thing that is wrong with it, as a sentence for the moderator; null when all is well.</summary>
    public string? Problem =>
        Url is not null && !Facts.IsWebAddress(Url) ? "The address does not look like one: it begins with https:// and has no spaces."
        : Published is not null && Facts.Day(Published) is null ? "I can't read that day: write it like 2010-09-29 or 29 September 2010."
        : null;

    /// <summary>The interview with all of it put in; its quotes are not found anew.</summary>
    public Interview Over(Interview interview)
    {
        var told = interview with
        {
            Title = Title ?? interview.Title,
            Url = Url ?? interview.Url,
            Published = Facts.Day(Published) ?? interview.Published,
            Films = Film is null ? interview.Films : [.. Facts.Films(Film)],
        };
        return Named(Named(told, Interviewee, Role.Interviewee), Interviewer, Role.Interviewer);
    }

    // A name goes to the speaker who has part of it already, else to the one of that role who speaks most.
    private static Interview Named(Interview interview, string? names, Role role)
    {
        foreach (var name in Facts.Names(names))
        {
            var speakers = interview.Turns.Where(turn => turn.Role == role).GroupBy(turn => turn.Speaker).OrderByDescending(own => own.Count()).Select(own => own.Key).ToList();
            var meant = speakers.Find(speaker => Facts.ShareAWord(speaker, name)) ?? speakers.Find(speaker => !Facts.Names(names).Contains(speaker));
            interview = meant is null || meant == name ? interview : Corrections.Rename(interview, meant, name);
        }

        return interview with { People = [.. interview.People.Union(Facts.Names(names)).Where(person => person != SpeakerRow.Unnamed)] };
    }
}
