using QuoteBot.Parsing;

namespace QuoteBot.Storage.Rows;

/// <summary>Somebody who speaks in an interview.</summary>
internal sealed class SpeakerRow
{
    /// <summary>What a speaker is called whom the document never names.</summary>
    public const string Unnamed = "Interviewer";

    public long Id { get; set; }

    public long InterviewId { get; set; }

    /// <summary>The order of first appearance, from 0.</summary>
    public int Number { get; set; }

    public required string Name { get; set; }

    public Role Role { get; set; }
}

/// <summary>A film that an interview is about, the main one first.</summary>
internal sealed class FilmRow
{
    public long InterviewId { get; set; }

    public int Number { get; set; }

    public required string Title { get; set; }

    public int? Year { get; set; }
}

/// <summary>One uninterrupted stretch of one speaker.</summary>
internal sealed class TurnRow
{
    public long InterviewId { get; set; }

    public int Number { get; set; }

    /// <summary>The <see cref="SpeakerRow.Number"/> of who speaks.</summary>
    public int Speaker { get; set; }

    public double Confidence { get; set; }
}

/// <summary>One paragraph of the document, in order, spoken or not.</summary>
internal sealed class ParagraphRow
{
    public long InterviewId { get; set; }

    public int Number { get; set; }

    /// <summary>The turn it belongs to, or null when nobody says it.</summary>
    public int? Turn { get; set; }

    public required string Text { get; set; }
}

/// <summary>The document as it was handed in, for export.</summary>
internal sealed class SourceRow
{
    public long InterviewId { get; set; }

    public string? FileName { get; set; }

    /// <summary>The document's bytes, compressed with Brotli.</summary>
    public required byte[] Content { get; set; }
}
