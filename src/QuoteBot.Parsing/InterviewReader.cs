using QuoteBot.Parsing.Quotes;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Parsing;

/// <summary>Reads a document as an interview. Pure: the same bytes and taxonomy give the same reading.</summary>
public sealed class InterviewReader(Taxonomy taxonomy)
{
    /// <summary>Reads a whole document: its format, its shape, who said what, and what of it is worth quoting.</summary>
    /// <returns><see cref="Reading.Read"/>, or <see cref="Reading.Refused"/> with a sentence for the person who handed it in.</returns>
    public Reading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _ = taxonomy;
        return new Reading.Refused("This document is not an interview.");
    }

    /// <summary>Finds quotes and topics anew after a person has corrected speakers, roles, turns or films.</summary>
    /// <param name="interview">The corrected interview; its quotes are ignored.</param>
    /// <returns>The same interview with the quotes that its turns now hold.</returns>
    public Interview Requote(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview with { Quotes = QuoteHarvest.From(interview, taxonomy) };
    }
}

/// <summary>What somebody handed in.</summary>
/// <param name="Content">The bytes, of any format and encoding.</param>
/// <param name="FileName">The file's name, a hint about the format at most; null for pasted text.</param>
public sealed record Document(ReadOnlyMemory<byte> Content, string? FileName = null)
{
    /// <summary>Text that was pasted.</summary>
    public static Document FromText(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));
}

/// <summary>What came of reading a document.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The document is an interview.</summary>
    public sealed record Read(Interview Interview) : Reading;

    /// <summary>The document is none, or cannot be read.</summary>
    /// <param name="Reason">One clear sentence: what is wrong, and what to do where something can be done.</param>
    public sealed record Refused(string Reason) : Reading;
}
