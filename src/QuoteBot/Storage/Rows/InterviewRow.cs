using QuoteBot.DiscordApi.Ids;
using QuoteBot.Parsing;

namespace QuoteBot.Storage.Rows;

/// <summary>An interview on a shelf.</summary>
internal sealed class InterviewRow
{
    public long Id { get; set; }

    public ShelfId Shelf { get; set; }

    public InterviewState State { get; set; }

    public required string Title { get; set; }

    public string? Publication { get; set; }

    public DateOnly? Published { get; set; }

    public string? Url { get; set; }

    /// <summary>The address as <see cref="Likeness.AddressKey"/> compares it.</summary>
    public string? UrlKey { get; set; }

    public Shape Shape { get; set; }

    public double Confidence { get; set; }

    public string? Language { get; set; }

    /// <summary>Everybody whom the interview names, one entry a person.</summary>
    public List<string> People { get; set; } = [];

    /// <summary>What the reader doubted, one sentence each.</summary>
    public List<string> Warnings { get; set; } = [];

    /// <summary>SHA-256 of the document's words, as <see cref="ContentHash"/> makes it; one interview of it a shelf.</summary>
    public required string ContentHash { get; set; }

    public UserId? AddedBy { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }

    /// <summary>What it was before it was removed, and becomes again when it is restored.</summary>
    public InterviewState RemovedFrom { get; set; }

    /// <summary>The interview that this draft may be another copy of.</summary>
    public long? CopyOf { get; set; }

    /// <summary>The share of runs of five words that both have; 0 when only their addresses are the same.</summary>
    public double CopyLikeness { get; set; }

    /// <summary>Counts the changes; a write that expects an older number fails instead of overwriting somebody's work.</summary>
    public int Version { get; set; }

    public List<SpeakerRow> Speakers { get; set; } = [];

    public List<FilmRow> Films { get; set; } = [];

    public List<TurnRow> Turns { get; set; } = [];

    public List<ParagraphRow> Paragraphs { get; set; } = [];

    public List<QuoteRow> Quotes { get; set; } = [];

    public SourceRow? Source { get; set; }

    /// <summary>What near copies are found by.</summary>
    public List<SketchRow> Sketch { get; set; } = [];
}

/// <summary>Where an interview stands between being handed in and being gone.</summary>
internal enum InterviewState
{
    /// <summary>Being reviewed; nobody but moderators sees it.</summary>
    Draft,

    /// <summary>In circulation.</summary>
    Published,

    /// <summary>Out of circulation; can be restored until it is purged.</summary>
    Removed,
}
