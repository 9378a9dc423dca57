using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Turns;

/// <summary>A document as a conversation.</summary>
/// <param name="Casting">Its voices.</param>
/// <param name="Transcript">Their turns.</param>
/// <param name="Doubt">Why it is none after all, or null.</param>
internal sealed record Talk(Casting Casting, Transcript Transcript, string? Doubt)
{
    public static Talk Of(Casting read, string? language, bool isAnnounced = false)
    {
        var casting = OpeningLabels.Taken(read);
        var transcript = Transcript.Of(casting);
        return new Talk(casting, transcript, Conversation.Doubt(casting, transcript, language, isAnnounced));
    }

    public long Spoken => Transcript.Paragraphs.Sum(paragraph => paragraph.Turn is null ? 0L : paragraph.Text.Length);
}
