namespace QuoteBot.Parsing.Quotes;

/// <summary>"It's hard to…", "It takes a village to…", "It was Kubrick who…": an "it" that stands for nothing named before.</summary>
internal static class Dummy
{
    private const int Reach = 5;

    public static bool It(Passage passage, Line line, int at)
    {
        var words = passage.Words;
        if (words[at].In(passage.Text) is not ("it" or "It") || at + 2 >= line.EndWord)
            return false;
        var verb = words[at + 1].In(passage.Text);
        if (verb is "takes" or "took" or "seems" or "seemed" or "feels" or "helps" or "turns" or "occurs" or "occurred")
            return verb is not ("feels" or "seems" or "seemed" or "turns") && Continues(passage, line, at + 2);
        var told = passage.Spelled(at + 2) is "be" or "been" || passage.Spelled(at + 2).EndsWith("ly", StringComparison.Ordinal) ? Math.Min(at + 3, line.EndWord - 1) : at + 2;
        return IsOrWouldBe(passage, at + 1) && passage.Runs(at + 1) && !PointsBack(passage, told) && Continues(passage, line, told);
    }

    // "It can happen when…" tells of something named before, as "It can be hard to…" does not.
    private static bool IsOrWouldBe(Passage passage, int at) =>
        passage.Spelled(at) is "is" or "'s" or "’s" or "was" or "isn't" or "isn’t" or "wasn't" or "wasn’t"
        || (passage.Words[at].Is(WordKinds.Be) && passage.Spelled(at + 1) is "be" or "been");

    // "It's a…", "It was about…", "It was like…" tell what something named before is.
    private static bool PointsBack(Passage passage, int at) =>
        passage.Words[at].Is(WordKinds.Determiner | WordKinds.First | WordKinds.You | WordKinds.It | WordKinds.That | WordKinds.He | WordKinds.They)
        || passage.Spelled(at).EndsWith("ed", StringComparison.Ordinal)
        || passage.Spelled(at) is "given" or "taught" or "made" or "been" or "got" or "gotten" or "taken" or "become" or "brought" or "let" or "done"
        || passage.Spelled(at) is "just" or "all" or "not" or "also" or "still" or "because" or "so" or "really" or "something" or "more" or "much"
            or "too" or "very" or "quite" or "such" or "no" or "never" or "always" or "like"
            or "going" or "getting" or "becoming" or "gonna" or "supposed" or "about" or "able";

    private static bool Continues(Passage passage, Line line, int at)
    {
        for (var next = at + 1; next < Math.Min(line.EndWord, at + Reach) && passage.Runs(next - 1); next++)
        {
            if (passage.Spelled(next) is "to" or "that" or "when" or "if" or "how" or "who" or "what")
                return true;
        }

        return false;
    }
}
