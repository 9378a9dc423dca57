using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>Where the talk begins in a document that one manner parts: a standfirst may be as bold as the questions, and a talk may open on a statement.</summary>
internal sealed class FirstTurn(Script script, Manner manner, IReadOnlyList<Split> splits, List<int> apart)
{
    private const int FewestGreetings = 2;
    private const int LongestGreeting = 200;
    private const int MostParagraphs = 4;

    /// <summary>The line that opens the talk: the first that asks, or that sense takes for a question, or what was said before it; -1 where nobody asks.</summary>
    /// <param name="common">The lines that are not set apart, where these are the ones that ask; null where those that are set apart ask.</param>
    public int Among(List<int>? common)
    {
        var first = (common ?? apart).FindIndex(at => Asking.IsQuestion(common is null ? splits[at].Lead : splits[at].Rest) || IsAskedBySense(at));
        return first < 0 ? -1 : common is not null ? common[first] : manner.Shape is Shape.Bold or Shape.Italics or Shape.Headings or Shape.Markup ? Greeted(first) : apart[first];
    }

    private bool IsAskedBySense(int at) => manner.Shape is Shape.Bold or Shape.Italics && script.Guesses[at] is { Voice: Voice.Interviewer, Confidence: > 0.5 };

    // "Good morning!" and what the other said to it come before the first question, turn by turn; one line alone may be a standfirst.
    private int Greeted(int first)
    {
        var greeting = first;
        while (greeting > 0 && (IsExchange(apart[greeting - 1], apart[greeting]) || ArePairs(apart[greeting - 1], apart[greeting]) || IsBrokenOff(apart[greeting - 1], apart[greeting])))
            greeting--;
        return apart[first - greeting >= FewestGreetings || (greeting < first && (IsToOther(apart[greeting]) || splits[apart[greeting]].Rest.Length > 0 || IsBrokenOff(apart[greeting], apart[greeting] + 1))) ? greeting : first];
    }

    // "**I love the new one.** So I hear!" and below it another paragraph with both voices.
    private bool ArePairs(int at, int next) =>
        next - at <= MostParagraphs && splits[at].Rest.Length > 0 && splits[next].Rest.Length > 0 && Sides.Stops(splits[at].Lead);

    // What is said to a nod or to "you", and of the one who says it, may be longer than a paragraph.
    private bool IsExchange(int at, int next)
    {
        var said = Enumerable.Range(at + 1, next - at - 1).Where(between => !script.Passages[between].IsSilent).Take(MostParagraphs + 1).ToList();
        return IsStatement(at) && said.Count is >= 1 and <= MostParagraphs
            && (said.Count == 1 || ((Asking.IsNod(splits[at].Lead) || IsToOther(at)) && Address.IsOfSelf(script.Passages[said[0]].Text, script.WrittenIn)));
    }

    private bool IsToOther(int at) => Address.IsToOther(splits[at].Lead, script.WrittenIn);

    // A tag that ends too early breaks the first question in two: "**Where did the**", "**first film begin?**"
    private bool IsBrokenOff(int at, int next) =>
        next == at + 1 && next < splits.Count && splits[at] is { Rest: "" } head && splits[next].Lead is [var first, ..] && char.IsLetter(head.Lead[^1]) && char.IsLower(first);

    private bool IsStatement(int at) =>
        splits[at].Rest.Length == 0 && Sides.Stops(splits[at].Lead) && script.Passages[at].Text.Length <= LongestGreeting && script.Passages[at].Source.Kind is not (BlockKind.Heading or BlockKind.Quotation or BlockKind.ListItem or BlockKind.Term);
}
