using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>
/// Writes a corrected interview over the rows of the old one. A quote whose words are still there keeps its number, and what a
/// moderator said of it; one whose words are gone lapses.
/// </summary>
internal static class InterviewRewriter
{
    /// <summary>Changes a row that is loaded with all its parts but source and sketch, and whose quotes are not in circulation. The caller saves.</summary>
    /// <param name="row">The row.</param>
    /// <param name="interview">What it shall be.</param>
    /// <param name="picked">The words of the quotes that a moderator has picked.</param>
    public static void Write(InterviewRow row, Interview interview, IReadOnlySet<string> picked)
    {
        var fresh = InterviewRows.From(interview, row.Shelf);
        (row.Title, row.Publication, row.Published) = (fresh.Title, fresh.Publication, fresh.Published);
        (row.Url, row.UrlKey, row.Language) = (fresh.Url, fresh.UrlKey, fresh.Language);
        (row.Shape, row.Confidence, row.ContentHash) = (fresh.Shape, fresh.Confidence, fresh.ContentHash);
        (row.People, row.Warnings) = (fresh.People, fresh.Warnings);
        Align(row.Films, fresh.Films, film => film.Number, (old, wanted) => (old.Title, old.Year) = (wanted.Title, wanted.Year));
        Align(row.Speakers, fresh.Speakers, who => who.Number, (old, wanted) => (old.Name, old.Role) = (wanted.Name, wanted.Role));
        Align(row.Turns, fresh.Turns, turn => turn.Number, (old, wanted) => (old.Speaker, old.Confidence) = (wanted.Speaker, wanted.Confidence));
        Align(row.Paragraphs, fresh.Paragraphs, text => text.Number, (old, wanted) => (old.Turn, old.Text) = (wanted.Turn, wanted.Text));
        WriteQuotes(row, fresh.Quotes, picked);
    }

    private static void WriteQuotes(InterviewRow row, List<QuoteRow> wanted, IReadOnlySet<string> picked)
    {
        var known = row.Quotes.GroupBy(quote => quote.Text, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First());
        row.Quotes.ForEach(quote => quote.Lapsed = true);
        foreach (var quote in wanted)
        {
            if (known.TryGetValue(quote.Text, out var old))
            {
                Write(old, quote);
            }
            else
            {
                quote.Picked = picked.Contains(quote.Text);
                row.Quotes.Add(quote);
            }
        }
    }

    private static void Write(QuoteRow old, QuoteRow wanted)
    {
        (old.Turn, old.Speaker, old.SpeakerRole, old.SaidFirstBy) = (wanted.Turn, wanted.Speaker, wanted.SpeakerRole, wanted.SaidFirstBy);
        (old.Question, old.Quotability, old.Lapsed) = (wanted.Question, wanted.Quotability, false);
        Align(old.Topics, wanted.Topics, topic => topic.Rank, (topic, other) => (topic.Kind, topic.Slug, topic.Name) = (other.Kind, other.Slug, other.Name));
    }

    // Rows keep their keys, so that the database is told of what differs and of nothing else.
    private static void Align<TRow>(List<TRow> rows, List<TRow> wanted, Func<TRow, int> number, Action<TRow, TRow> copy)
    {
        var present = rows.ToDictionary(number);
        foreach (var row in wanted)
        {
            if (present.Remove(number(row), out var old))
            {
                copy(old, row);
            }
            else
            {
                rows.Add(row);
            }
        }

        rows.RemoveAll(present.ContainsValue);
    }
}
