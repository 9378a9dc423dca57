using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.Labelled;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>The two sides into which one manner parts a document.</summary>
internal sealed class Sides
{
    // Where nearly all questions end on a mark, what is set apart below the last of them and ends on none heads a note.
    private const double MostlyStops = 0.8;
    private const double NearlyAll = 0.9;
    private const int FewestAnswers = 5;
    private const double AskingRate = 0.5;
    private const double MostAskingOfOthers = 0.12;
    private const double MostlyAnswered = 0.8;
    private const int FewestApart = 5;
    private const double LeastLead = 0.2;
    private const double LeastDifference = 0.3;
    private const int ShortestAnswer = 40;
    private const int ShortestPullQuote = 25;
    private const int PullQuotesToAnswers = 3;
    private const int LongestPullQuote = 400;
    private const int LongestCaption = 80;
    private const double NearlyAllQuestions = 0.75;

    // Who sets out from statements asks in a quarter of his turns, and each of them is answered.
    private const int FewestRegular = 8;
    private const double SomeAsk = 0.25;
    private const double TimesOfOthers = 3;
    private const double FitOfRegular = 0.31;

    private readonly Script script;
    private readonly List<int> apart;
    private readonly List<int> common;
    private readonly Leading leading;
    private readonly bool answersAreUpright;
    private readonly bool hasItalicPullQuotes;
    private readonly double apartRate;
    private readonly double commonRate;

    public Sides(Script script, Manner manner)
    {
        (this.script, Manner) = (script, manner);
        Splits = [.. script.Passages.Select(passage => passage.Source.Kind == BlockKind.Furniture ? new Split("", passage.Text) : Split.Of(passage, manner))];
        apart = Indices(split => split.Lead.Length > 0).ToList();
        common = Indices(split => split.Rest.Length > 0).Where(at => !script.Passages[at].IsSilent).ToList();
        apartRate = Rate(apart.Select(at => Splits[at].Lead));
        commonRate = Rate(common.Select(at => Splits[at].Rest));
        leading = new Leading(script, Splits);
        SetApartAsks = IsInDoubt() ? leading.OfLeads(apart) > leading.OfRests(common) : apartRate >= commonRate;
        Start = new FirstTurn(script, manner, Splits, apart).Among(SetApartAsks ? null : common);
        var lastAsked = apart.FindLast(at => Asking.EndsInQuestion(Splits[at].Lead));
        var questions = apart.Where(at => at >= Start && at <= lastAsked).ToList();
        var stops = questions.Count(at => Stops(Splits[at].Lead)) >= questions.Count * MostlyStops;
        Last = apart.FindLastIndex(at => (!stops || Stops(Splits[at].Lead) || HeadsAnswer(at) || IsFarewell(at)) && IsQuestion(at)) is >= 0 and var last ? apart[last] : -1;
        var within = common.Where(at => at >= Start && at <= Last + 1).ToLookup(IsItalic);
        AnswersStop = within[false].Count() >= FewestAnswers && within[false].Count(at => Stops(Splits[at].Rest)) >= within[false].Count() * NearlyAll;
        answersAreUpright = SetApartAsks && manner.Shape != Shape.Italics && within[true].Count() < within[false].Count();
        hasItalicPullQuotes = answersAreUpright && within[true].Count() * PullQuotesToAnswers <= within[false].Count();
        Fit = apart.Count < 2 || common.Count < 2 || Start < 0 || (manner.MustAsk && !MayBe()) || (manner.Shape == Shape.Italics && !OneSideAsks()) ? 0 : Math.Abs(apartRate - commonRate) * Alternation() * (manner.Shape == Shape.Headings ? Reach() : 1);
    }

    public Manner Manner { get; }

    /// <summary>Each line, parted.</summary>
    public IReadOnlyList<Split> Splits { get; }

    /// <summary>Whether the side that is set apart is the one that asks.</summary>
    public bool SetApartAsks { get; }

    /// <summary>How well the manner parts question from answer, from 0 to 1.</summary>
    public double Fit { get; }

    /// <summary>How well a change of type parts who leads from who follows, by sense, from 0 to 1: a chat has few question marks.</summary>
    public double FitBySense => Start >= 0 && SetApartAsks && (Manner.Shape is Shape.Bold or Shape.Italics) && apart.Count >= FewestApart && Alternation() >= MostlyAnswered
        ? Math.Max(leading.OfLeads(apart) - leading.OfRests(common), IsRegular() ? FitOfRegular : 0)
        : 0;

    /// <summary>Whether what these sides set apart beside the others' questions is said by who asks them: whole lines, answered, which lead more than the rest does.</summary>
    /// <param name="others">The sides by a part of this manner.</param>
    public bool AddLeadsTo(Sides others)
    {
        var added = apart.Where(at => at > others.Start && others.Splits[at].Lead.Length == 0).ToList();
        return added.Count >= FewestApart && added.All(at => Splits[at].Rest.Length == 0) && added.Count(at => Stops(Splits[at].Lead)) >= added.Count * MostlyStops
            && added.Count(IsAnswered) >= added.Count * AskingRate && leading.OfLeads(added) >= leading.OfRests(common) + LeastLead;
    }

    /// <summary>The first line that is spoken.</summary>
    public int Start { get; }

    /// <summary>The last line that is set apart.</summary>
    public int Last { get; }

    /// <summary>Whether nearly every answer ends as a sentence does, so that a line which does not is a link or a credit.</summary>
    public bool AnswersStop { get; }

    /// <summary>Whether a line ends as a sentence does.</summary>
    public static bool Stops(ReadOnlySpan<char> line) => line.TrimEnd(" ”\"»)]") is [.., var mark] && mark is '.' or '!' or '…' or '?' or '？' or '؟';

    /// <summary>Whether a line between the first and the last is said by nobody.</summary>
    public bool IsNobodys(int at)
    {
        var passage = script.Passages[at];
        return (passage.IsSilent && !(Manner.Shape == Shape.Headings && Splits[at].Lead.Length > 0))
            || IsAside(Splits[at].Lead)
            || ClosingMatter.IsCredit(passage.Text)
            || (Splits[at].Lead.Length == 0 && (ClosingMatter.IsStageDirection(passage.Text) || IsPullQuote(at) || IsCaption(at)));
    }

    // "(A playlist goes with the book.)" is the editor's; "(Was that in Rome?)" is asked.
    private static bool IsAside(string lead) => lead is ['(', ..] && ClosingMatter.IsStageDirection(lead) && !lead.Contains('?', StringComparison.Ordinal);

    // A sentence in italics below an upright answer, where answers are upright, is printed once more, reworded, to draw the eye; a few words are a caption.
    private bool IsPullQuote(int at) =>
        hasItalicPullQuotes && IsItalic(at) && script.Passages[at].Text is { Length: <= LongestPullQuote } words && (words.Length >= ShortestPullQuote || !Stops(words)) && Splits[at - 1].Lead.Length == 0
        && !script.Passages[at - 1].IsSilent && !IsItalic(at - 1) && script.Passages[at].Block != script.Passages[at - 1].Block;

    private bool IsCaption(int at) =>
        answersAreUpright && IsItalic(at) && script.Passages[at].Text.Length <= LongestCaption && !Stops(script.Passages[at].Text) && script.Passages[at - 1].Source.Kind == BlockKind.Caption;

    private bool IsItalic(int at) => script.Passages[at].IsWholly(Emphasis.Italic);

    // Italics are used for captions and stress too: they part two voices where one of the two puts nearly all questions.
    private bool OneSideAsks()
    {
        var (byApart, byOthers) = (apart.Count(at => Asking.EndsInQuestion(Splits[at].Lead)), common.Count(at => Asking.EndsInQuestion(Splits[at].Rest)));
        return Math.Max(byApart, byOthers) >= (byApart + byOthers) * NearlyAllQuestions;
    }

    // Where people chat, both sides ask, or neither does.
    private bool IsInDoubt() =>
        Manner.Shape is Shape.Bold or Shape.Italics && apart.Count >= FewestApart && Math.Abs(apartRate - commonRate) < LeastDifference;

    // Sentences, one above each answer, of which a good part asks, and hardly an answer.
    private bool IsRegular() =>
        apart.Count >= FewestRegular && apartRate >= SomeAsk && apartRate >= commonRate * TimesOfOthers && Alternation() >= NearlyAll && apart.Count(at => Stops(Splits[at].Lead)) >= apart.Count * NearlyAll;

    private bool MayBe() =>
        SetApartAsks && apartRate >= AskingRate && (!Manner.MayBePartial || common.Count(IsAskedBySense) <= common.Count * MostAskingOfOthers);

    // Main questions may bear numbers, and what is asked in between none.
    private bool IsAskedBySense(int at) => at >= Start && script.Guesses[at] is { Voice: Voice.Interviewer, Confidence: > 0.6 };

    private bool IsQuestion(int at) =>
        (Asking.EndsInQuestion(Splits[at].Lead) || !(ClosingMatter.Is(Splits[at].Lead) || (at > 0 && ClosingMatter.Is(script.Passages[at - 1].Text)))) && (Manner.Shape != Shape.Headings || IsAnswered(at));

    /// <summary>Whether a line set apart thanks the other, who says something to that: "Thank you, Ada", "My pleasure."</summary>
    public bool IsFarewell(int at) =>
        SetApartAsks && at + 1 < Splits.Count && Farewells.IsThanks(Splits[at].Lead) && Splits[at + 1].Lead.Length == 0 && Farewells.IsReply(Splits[at + 1].Rest);

    /// <summary>Whether a line set apart closes the talk with thanks that nothing answers: "### Thank you for talking to us, Ada!"</summary>
    public bool IsLastThanks(int at) =>
        SetApartAsks && at < Splits.Count && Splits[at] is { Lead: { Length: > 0 } lead, Rest: "" } && Farewells.IsThanks(lead) && lead.Contains(" for ", StringComparison.OrdinalIgnoreCase) && Address.IsToOther(lead);

    // "A word to beginners", and a paragraph below it.
    private bool HeadsAnswer(int at) =>
        at + 1 < Splits.Count && Splits[at].Lead.TrimEnd() is [.., not ':'] && !ClosingMatter.Is(Splits[at].Lead) && Splits[at + 1] is { Lead: "", Rest: { Length: >= ShortestAnswer } rest } && Stops(rest) && !ClosingMatter.Is(rest);

    private IEnumerable<int> Indices(Func<Split, bool> wanted) => Enumerable.Range(0, Splits.Count).Where(at => wanted(Splits[at]));

    private static double Rate(IEnumerable<string> texts)
    {
        var (asking, all) = (0, 0);
        foreach (var text in texts.Where(text => !Asking.IsNod(text)))
        {
            all++;
            asking += Asking.IsQuestion(text) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)asking / all;
    }

    // The share of lines set apart that a line in the common manner follows, headings aside.
    private double Alternation()
    {
        var followed = apart.Count(IsAnswered);
        return (double)followed / apart.Count;
    }

    // A writer may put one question on another level than the rest: the share of the headings that ask which the manner covers.
    private double Reach()
    {
        var asking = Enumerable.Range(0, script.Passages.Count).Where(at => script.Passages[at].Source is { Kind: BlockKind.Heading, Level: > 1 } && Asking.IsQuestion(script.Passages[at].Text)).ToList();
        return asking.Count == 0 ? 1 : (double)asking.Count(at => apart.BinarySearch(at) >= 0) / asking.Count;
    }

    private bool IsAnswered(int at)
    {
        if (Splits[at].Rest.Length > 0)
        {
            return true;
        }

        for (var next = at + 1; next < Math.Min(at + 4, Splits.Count); next++)
        {
            if (Splits[next].Lead.Length > 0 || !script.Passages[next].IsSilent)
            {
                return Splits[next].Lead.Length == 0 && !ClosingMatter.Is(script.Passages[next].Text);
            }
        }

        return false;
    }
}
