using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Turns;

/// <summary>Whether what was found is a conversation at all.</summary>
internal static class Conversation
{
    private const double LeastSpokenShare = 0.15;
    private const double LeastConfidence = 0.5;

    /// <summary>The reason why a document is no interview, or null when it is one.</summary>
    public static string? Doubt(Casting casting, Transcript transcript)
    {
        if (transcript.Turns.Count < 2)
        {
            return transcript.Paragraphs.Count < 2 ? Refusals.TooShort : Refusals.NoConversation;
        }

        var voices = transcript.Turns.Select(turn => turn.Speaker).Distinct().Count();
        return voices < 2 || IsMostlyProse(transcript) || (casting.Shape == Shape.Unlabelled && !IsLikely(transcript)) ? Refusals.NoConversation : null;
    }

    private static bool IsMostlyProse(Transcript transcript)
    {
        var (spoken, all) = (0L, 0L);
        foreach (var paragraph in transcript.Paragraphs)
        {
            all += paragraph.Text.Length;
            spoken += paragraph.Turn is null ? 0 : paragraph.Text.Length;
        }

        return spoken < all * LeastSpokenShare;
    }

    // By sense alone, something must ask: a speech or a review has paragraphs too.
    private static bool IsLikely(Transcript transcript)
    {
        var asking = transcript.Paragraphs.Count(paragraph => paragraph.Turn is not null && Asking.HasQuestion(paragraph.Text));
        return asking > 0 && transcript.Turns.Average(turn => turn.Confidence) > LeastConfidence;
    }
}
