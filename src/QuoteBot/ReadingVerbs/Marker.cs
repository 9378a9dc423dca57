using QuoteBot.Parsing;

namespace QuoteBot.ReadingVerbs;

/// <summary>Marks one reading against its gold labels.</summary>
internal sealed class Marker
{
    private readonly Interview interview;
    private readonly GoldInterview gold;
    private readonly List<(int Paragraph, bool AtStart)?> places = [];

    private Marker(Interview interview, GoldInterview gold)
    {
        (this.interview, this.gold) = (interview, gold);
        var alignment = new GoldAlignment(interview);
        places.AddRange(gold.InOrder.Select(paragraph => alignment.Next(paragraph.Prefix)));
    }

    /// <summary>The marks of a reading; a text that was refused has everything wrong.</summary>
    /// <param name="interview">What was read, or null when it was refused.</param>
    /// <param name="gold">The labels.</param>
    /// <param name="mistakes">Takes a line for each paragraph or fact that is wrong.</param>
    public static Marks Mark(Interview? interview, GoldInterview gold, Action<string> mistakes) =>
        interview is null
            ? new Marks { Roles = new Tally(0, gold.InOrder.Count), TurnsFound = new Tally(0, gold.Turns.Count), Speakers = new Tally(0, gold.Turns.Count) }
            : new Marker(interview, gold).All(mistakes);

    private Marks All(Action<string> mistakes)
    {
        var speakers = new Queue<string>(gold.Turns.SelectMany(turn => turn.Paragraphs.Select(_ => turn.Speaker)));
        var right = gold.InOrder.Select((paragraph, at) => IsRight(places[at], paragraph.Role, paragraph.Role == "none" ? "" : speakers.Dequeue())).ToList();
        foreach (var (paragraph, at) in gold.InOrder.Select((paragraph, at) => (paragraph, at)).Where(pair => !right[pair.at]))
        {
            mistakes($"{paragraph.Role} read as {RoleAt(places[at])}: {paragraph.Prefix}");
        }

        var spoken = right.Where((_, at) => gold.InOrder[at].Role != "none").ToList();
        return FactsMarker.Mark(interview, gold, Turns(mistakes), mistakes) with
        {
            Roles = new Tally(right.Count(each => each), right.Count),
            Question = new Tally(spoken.Count(each => each), spoken.Count),
        };
    }

    private bool IsRight((int Paragraph, bool AtStart)? place, string role, string speaker) =>
        place is { } found && interview.Paragraphs[found.Paragraph].Turn is { } turn ? IsVoice(turn, role, speaker) : place is not null && role == "none";

    private bool IsVoice(int turn, string role, string speaker) =>
        gold.IsAmongEquals ? Names.AreSame(interview.Turns[turn].Speaker, speaker, gold.Interviewer) : Wording.Of(interview.Turns[turn].Role) == role;

    private string RoleAt((int Paragraph, bool AtStart)? place) =>
        place is not { } found ? "missing" : interview.Paragraphs[found.Paragraph].Turn is { } turn ? Wording.Of(interview.Turns[turn].Role) : "none";

    private Marks Turns(Action<string> mistakes)
    {
        var (found, speakers, at) = (0, 0, 0);
        var misnamed = new List<string>();
        var starts = new HashSet<int>();
        var judged = new Dictionary<int, bool>();
        var goldPlaces = gold.InOrder.Select((paragraph, index) => (paragraph, index)).Where(pair => pair.paragraph.Role != "none").Select(pair => places[pair.index]).ToList();
        foreach (var turn in gold.Turns)
        {
            var own = goldPlaces.Skip(at).Take(turn.Paragraphs.Count).ToList();
            at += turn.Paragraphs.Count;
            found += IsExact(turn, own) ? 1 : 0;
            var name = own is [{ } first, ..] && interview.Paragraphs[first.Paragraph].Turn is { } index ? interview.Turns[index].Speaker : null;
            var isNamed = name is not null && Names.AreSame(name, turn.Speaker, gold.Interviewer);
            speakers += isNamed ? 1 : 0;
            misnamed.AddRange(isNamed || name is null ? [] : [$"{turn.Speaker} read as {name}"]);
            starts.Add(own is [{ AtStart: true } start, ..] ? start.Paragraph : -1 - at);
            Judge(judged, turn, own);
        }

        var made = Enumerable.Range(0, interview.Paragraphs.Count).Where(IsTurnStart).ToHashSet();
        var shared = starts.Count(made.Contains);
        foreach (var (mistake, turns) in misnamed.CountBy(each => each))
        {
            mistakes($"speaker of {turns} turns: {mistake}");
        }

        return new Marks
        {
            TurnsFound = new Tally(found, gold.Turns.Count),
            TurnsMade = new Tally(found, interview.Turns.Count),
            BoundariesFound = new Tally(shared, starts.Count),
            BoundariesMade = new Tally(shared, made.Count),
            Speakers = new Tally(speakers, gold.Turns.Count),
            Calibration = Calibrate(judged),
        };
    }

    private bool IsExact(GoldTurn turn, List<(int Paragraph, bool AtStart)?> own) =>
        own is [{ AtStart: true } first, ..] && own[^1] is { } last
        && interview.Paragraphs[first.Paragraph].Turn is { } index && interview.Paragraphs[last.Paragraph].Turn == index
        && IsVoice(index, turn.Role, turn.Speaker)
        && IsTurnStart(first.Paragraph) && LastOf(index) == last.Paragraph;

    private bool IsTurnStart(int paragraph) =>
        interview.Paragraphs[paragraph].Turn is { } turn
        && !Enumerable.Range(0, paragraph).Reverse().TakeWhile(before => interview.Paragraphs[before].Turn is null || interview.Paragraphs[before].Turn == turn)
            .Any(before => interview.Paragraphs[before].Turn == turn);

    private int LastOf(int turn)
    {
        for (var at = interview.Paragraphs.Count - 1; at >= 0; at--)
        {
            if (interview.Paragraphs[at].Turn == turn)
            {
                return at;
            }
        }

        return -1;
    }

    private void Judge(Dictionary<int, bool> judged, GoldTurn turn, List<(int Paragraph, bool AtStart)?> own)
    {
        foreach (var place in own)
        {
            if (place is { } found && interview.Paragraphs[found.Paragraph].Turn is { } index)
            {
                judged[index] = judged.GetValueOrDefault(index, true) && IsVoice(index, turn.Role, turn.Speaker);
            }
        }
    }

    private List<(int Turns, int Right, double Confidence)> Calibrate(Dictionary<int, bool> judged)
    {
        var tenths = Enumerable.Repeat((Turns: 0, Right: 0, Confidence: 0.0), 10).ToList();
        for (var at = 0; at < interview.Turns.Count; at++)
        {
            var tenth = Math.Clamp((int)(interview.Turns[at].Confidence * 10), 0, 9);
            var (turns, right, confidence) = tenths[tenth];
            tenths[tenth] = (turns + 1, right + (judged.GetValueOrDefault(at) ? 1 : 0), confidence + interview.Turns[at].Confidence);
        }

        return tenths;
    }
}
