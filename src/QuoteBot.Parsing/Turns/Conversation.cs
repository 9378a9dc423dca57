using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Turns;

/// <summary>Whether what was found is a conversation at all.</summary>
internal static class Conversation
{
    private const double LeastSpokenShare = 0.15;
    private const double LeastConfidence = 0.5;
    private const double Convincing = 0.9;

    /// <summary>The reason why a document is no interview, or null when it is one.</summary>
    public static string? Doubt(Casting casting, Transcript transcript)
    {
        if (transcript.Turns.Count < 2)
        {
            return transcript.Paragraphs.Count < 2 ? Refusals.TooShort : Refusals.NoConversation;
        }

        var voices = transcript.Turns.Select(turn => turn.Speaker).Distinct().Count();
        return voices < 2 || IsMostlyProse(transcript) || (casting.Shape == Shape.Unlabelled && !IsLikely(casting, transcript)) || !Asks(casting, transcript) ? Refusals.NoConversation : null;
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

    // Where type alone tells the voices apart, one heading over some paragraphs is a chapter and no question.
    private static bool Asks(Casting casting, Transcript transcript) =>
        casting.Speakers.Any(speaker => speaker.Label is not null)
        || transcript.Paragraphs.Any(paragraph => paragraph.Turn is { } turn && casting.Speakers[transcript.Turns[turn].Speaker].Role == Role.Interviewer && Asking.HasQuestion(paragraph.Text));

    // By sense alone, something must ask, and where that is not sure, most of the time: a speech, an essay, a list of advice have paragraphs too.
    private static bool IsLikely(Casting casting, Transcript transcript)
    {
        var asking = transcript.Paragraphs.Where(paragraph => paragraph.Turn is not null && Asking.HasQuestion(paragraph.Text)).Select(paragraph => paragraph.Turn!.Value).ToHashSet();
        var asked = transcript.Turns.Index().Where(turn => casting.Speakers[turn.Item.Speaker].Role == Role.Interviewer).ToList();
        var confidence = transcript.Turns.Average(turn => turn.Confidence);
        return asking.Count > 0 && confidence > LeastConfidence && (confidence > Convincing || asked.Count(turn => asking.Contains(turn.Index)) * 2 > asked.Count);
    }
}
