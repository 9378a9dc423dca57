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

    public static Talk Of(Script script, string? language)
    {
        var marked = Talk.Of(ShapeReader.Read(script), language, script.IsAnnounced);
        if (marked.Casting.Shape == Shape.Unlabelled)
        {
            return marked;
        }

        var bySense = new Lazy<Talk>(() => Talk.Of(UnlabelledShape.Read(script), language, script.IsAnnounced));
        if (marked.Doubt is not null && marked.Casting.Speakers.Any(speaker => speaker.Label is not null)
            && ShapeReader.ReadWithoutLabels(script) is { } byType && Weighed(Talk.Of(byType, language), bySense, language) is { Doubt: null } parted)
        {
            return parted;
        }

        marked = Weighed(marked, bySense, language);
        var isWrong = marked.Doubt is not null || IsSwallowed(marked);
        return (isWrong || IsScant(marked)) && bySense.Value is { Doubt: null } sensible && (isWrong || sensible.Spoken >= marked.Spoken * Fuller)
            ? sensible
            : marked;
    }

    // Where type parts two voices that hardly speak to each other, sense must find a talk in it too.
    private static Talk Weighed(Talk talk, Lazy<Talk> bySense, string? language) =>
        talk.Doubt is null && Conversation.IsVague(talk.Casting, talk.Transcript, language) && bySense.Value.Doubt is { } doubt ? talk with { Doubt = doubt } : talk;

    private static bool IsScant(Talk talk) => talk.Spoken < talk.Transcript.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length) * Scant;

    // One turn of most of the words, in which somebody asks again and again.
    private static bool IsSwallowed(Talk talk)
    {
        if (talk.Transcript.Turns.Count == 0)
        {
            return false;
        }

        var longest = talk.Transcript.Turns.Index().MaxBy(turn => turn.Item.Letters);
        return longest.Item.Letters > talk.Spoken * Most
            && talk.Transcript.Paragraphs.Count(paragraph => paragraph.Turn == longest.Index && Asking.EndsInQuestion(paragraph.Text)) >= ManyQuestions;
    }
}
