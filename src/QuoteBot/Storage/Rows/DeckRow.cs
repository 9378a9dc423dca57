using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.Storage.Rows;

/// <summary>
/// The live quotes of one shelf that share a topic, a speaker and a film, each of them possibly "any" (an empty key).
/// Its cards lie at positions 0 to <see cref="Size"/> - 1 without gaps, so that picking, counting and paging are look-ups
/// whose cost does not grow with the library.
/// </summary>
internal sealed class DeckRow
{
    public long Id { get; set; }

    public ShelfId Shelf { get; set; }

    public required string Topic { get; set; }

    public required string Speaker { get; set; }

    public required string Film { get; set; }

    public int Size { get; set; }
}

/// <summary>A quote's place in a deck.</summary>
internal sealed class DeckCardRow
{
    public long DeckId { get; set; }

    public int Position { get; set; }

    public long QuoteId { get; set; }
}

/// <summary>A channel's way through the cards of a deck: a permutation that visits each position once.</summary>
internal sealed class DealRow
{
    public ChannelId ChannelId { get; set; }

    public DealPurpose Purpose { get; set; }

    /// <summary>The server that the channel is in; everybody's for a direct message, or where it was not put on record.</summary>
    public ShelfId Shelf { get; set; }

    /// <summary>Which decks are dealt from, as <c>DeckKey</c> writes it.</summary>
    public required string Deck { get; set; }

    public int Size { get; set; }

    public int Start { get; set; }

    public int Stride { get; set; }

    public int Step { get; set; }
}

/// <summary>A quote that a channel has seen and does not see again while others wait.</summary>
internal sealed class SeenRow
{
    public ChannelId ChannelId { get; set; }

    public DealPurpose Purpose { get; set; }

    public long QuoteId { get; set; }
}

/// <summary>What quotes are dealt for; a line that was quoted may still be asked in a round.</summary>
internal enum DealPurpose
{
    /// <summary>To be shown by /quote.</summary>
    Quoting,

    /// <summary>To be asked in a round.</summary>
    Asking,
}

/// <summary>An entry of the index that names are completed from: one row for each word that a name can be looked up by.</summary>
internal sealed class HeadingRow
{
    public long Id { get; set; }

    public ShelfId Shelf { get; set; }

    public HeadingKind Kind { get; set; }

    /// <summary>The name from one of its words on, folded to lower case without accents.</summary>
    public required string SortKey { get; set; }

    /// <summary>What people read.</summary>
    public required string Label { get; set; }

    /// <summary>The key that commands take.</summary>
    public required string Value { get; set; }

    /// <summary>True for the row that starts with the name's first word.</summary>
    public bool Whole { get; set; }

    /// <summary>How many live quotes stand behind it.</summary>
    public int Count { get; set; }
}

/// <summary>What a heading names.</summary>
internal enum HeadingKind
{
    /// <summary>A topic of either kind.</summary>
    Topic,

    /// <summary>A person who speaks.</summary>
    Speaker,

    /// <summary>A film that an interview is about.</summary>
    Film,

    /// <summary>A published interview.</summary>
    Interview,
}
