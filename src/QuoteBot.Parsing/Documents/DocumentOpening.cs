namespace QuoteBot.Parsing.Documents;

/// <summary>What came of opening a document.</summary>
internal abstract record DocumentOpening
{
    private DocumentOpening()
    {
    }

    /// <summary>Its text could be read.</summary>
    internal sealed record Opened(Manuscript Manuscript) : DocumentOpening;

    /// <summary>It could not, for a reason that the person who handed it in is told.</summary>
    internal sealed record Refused(string Reason) : DocumentOpening;
}
