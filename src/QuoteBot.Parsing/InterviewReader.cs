using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.People;
using QuoteBot.Parsing.Quotes;
using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Topics;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing;

/// <summary>Reads a document as an interview. Pure: the same bytes and taxonomy give the same reading.</summary>
public sealed class InterviewReader(Taxonomy taxonomy)
{
    /// <summary>Reads a whole document: its format, its shape, who said what, and what of it is worth quoting.</summary>
    /// <param name="document">The document, at most 16 MB.</param>
    /// <param name="limit">How much text is taken at most; null for as much as the document holds.</param>
    /// <returns><see cref="Reading.Read"/>, or <see cref="Reading.Refused"/> with a sentence for the person who handed it in.</returns>
    public Reading Read(Document document, LengthLimit? limit = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentOpener.Open(document) switch
        {
            DocumentOpening.Opened { Manuscript.Blocks: [] } => new Reading.Refused(Refusals.Empty),
            DocumentOpening.Opened { Manuscript.Blocks: var blocks } when limit?.Allows(blocks.Count, blocks.Sum(block => (long)block.Text.Length)) is false =>
                new Reading.Refused(Refusals.TooLong),
            DocumentOpening.Opened opened => Read(opened.Manuscript, document.FileName),
            DocumentOpening.Refused refused => new Reading.Refused(refused.Reason),
            var other => throw new InvalidOperationException($"No case for {other}."),
        };
    }

    /// <summary>Finds quotes and topics anew after a person has corrected speakers, roles, turns or films.</summary>
    /// <param name="interview">The corrected interview; its quotes are ignored.</param>
    /// <returns>The same interview with the quotes that its turns now hold.</returns>
    public Interview Requote(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview with { Quotes = QuoteHarvest.From(interview, taxonomy) };
    }

    /// <summary>Makes a quote of words that a person has picked.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="turn">The index of the turn that holds the words.</param>
    /// <param name="words">The words, to the letter.</param>
    public Quote Pick(Interview interview, int turn, string words)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return QuoteHarvest.Pick(interview, turn, words, taxonomy);
    }

    private Reading Read(Manuscript manuscript, string? fileName)
    {
        var language = Languages.Of(manuscript.Credits.Language, manuscript.Blocks.Select(block => block.Text));
        var script = new Script(manuscript, Languages.IsFollowed(language) ? language : null) { WrittenIn = language };
        var talk = CastingChoice.Of(script, language);
        return talk.Doubt is { } reason
            ? new Reading.Refused(reason)
            : new Reading.Read(Requote(Assembly.Of(manuscript, talk.Casting, talk.Transcript, language, fileName)));
    }
}
