using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Turns;

/// <summary>
/// Which of a document's castings makes a conversation of it. Labels may be those of pictures or of a list beside an interview that has none: what they
/// part is no conversation, or they leave most of it unsaid, or the last of them would speak all the rest. Then sense is asked.
/// </summary>
internal static class CastingChoice
{
    private const double Scant = 0.34;
    private const int Fuller = 2;
    private const double Most = 0.5;
    private const int ManyQuestions = 3;

    public static Casting Of(Script script, string? language)
    {
        var marked = ShapeReader.Read(script);
        if (marked.Shape == Shape.Unlabelled)
        {
            return marked;
        }

        var transcript = Transcript.Of(marked);
        var isWrong = Conversation.Doubt(marked, transcript, language) is not null || IsSwallowed(transcript);
        return isWrong || IsScant(transcript) ? BySense(script, language, isWrong ? 0 : Spoken(transcript) * Fuller) ?? marked : marked;
    }

    private static Casting? BySense(Script script, string? language, long least)
    {
        var casting = UnlabelledShape.Read(script);
        var transcript = Transcript.Of(casting);
        return Conversation.Doubt(casting, transcript, language) is null && Spoken(transcript) >= least ? casting : null;
    }

    private static bool IsScant(Transcript transcript) => Spoken(transcript) < transcript.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length) * Scant;

    // One turn of most of the words, in which somebody asks again and again.
    private static bool IsSwallowed(Transcript transcript)
    {
        if (transcript.Turns.Count == 0)
        {
            return false;
        }

        var longest = transcript.Turns.Index().MaxBy(turn => turn.Item.Letters);
        return longest.Item.Letters > Spoken(transcript) * Most
            && transcript.Paragraphs.Count(paragraph => paragraph.Turn == longest.Index && Asking.EndsInQuestion(paragraph.Text)) >= ManyQuestions;
    }

    private static long Spoken(Transcript transcript) => transcript.Paragraphs.Sum(paragraph => paragraph.Turn is null ? 0L : paragraph.Text.Length);
}
