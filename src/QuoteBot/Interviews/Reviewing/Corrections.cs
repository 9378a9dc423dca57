using QuoteBot.Parsing;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>What a person can put right about who said what. Pure: an interview in, the corrected one out, its quotes not yet found anew.</summary>
internal static class Corrections
{
    private const double Decided = 1;
    private const double Open = 0.5;

    /// <summary>Gives a turn to a speaker; turns of one speaker that now touch become one.</summary>
    public static Interview Give(Interview interview, int turn, string speaker, Role role)
    {
        var turns = interview.Turns.ToList();
        turns[turn] = new Turn(speaker, role, Decided);
        var first = Touches(turns, turn - 1, turn) ? turn - 1 : turn;
        var last = Touches(turns, turn, turn + 1) ? turn + 1 : turn;
        turns[first] = turns[first] with { Confidence = turns[first..(last + 1)].Min(each => each.Confidence) };
        return Rebuild(interview, turns, (_, of) => of > first && of <= last ? first : of);
    }

    /// <summary>Says that nobody says a turn: it is a note, a heading, a pull quote.</summary>
    public static Interview Silence(Interview interview, int turn)
    {
        var joins = Touches(interview.Turns, turn - 1, turn + 1);
        return Rebuild(interview, interview.Turns, (_, of) => of == turn ? null : joins && of == turn + 1 ? turn - 1 : of);
    }

    /// <summary>Makes a turn part of the one before.</summary>
    public static Interview Join(Interview interview, int turn) =>
        Give(interview, turn, interview.Turns[turn - 1].Speaker, interview.Turns[turn - 1].Role);

    /// <summary>Parts a turn before one of its paragraphs; who says the second part is then open.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="paragraph">Which of the turn's paragraphs opens the second part, from 1.</param>
    public static Interview Split(Interview interview, int turn, int paragraph)
    {
        var turns = interview.Turns.Append(interview.Turns[turn] with { Confidence = Open }).ToList();
        var opening = ParagraphsOf(interview, turn)[paragraph];
        return Rebuild(interview, turns, (at, of) => of == turn && at >= opening ? turns.Count - 1 : of);
    }

    /// <summary>Says that somebody does say a paragraph that nobody was thought to say; it becomes a turn of its own, and whose it is is open.</summary>
    /// <param name="interview">The interview, with one turn at least.</param>
    /// <param name="paragraph">The paragraph's place in the interview.</param>
    public static Interview Voice(Interview interview, int paragraph)
    {
        var before = interview.Paragraphs.Take(paragraph).LastOrDefault(text => text.Turn is not null)?.Turn;
        var after = interview.Paragraphs.Skip(paragraph + 1).FirstOrDefault(text => text.Turn is not null)?.Turn;
        var own = interview.Turns[before ?? after ?? 0] with { Confidence = Open };
        var turns = interview.Turns.Append(own).Append(interview.Turns[before ?? 0]).ToList();
        var spoken = interview with { Paragraphs = [.. interview.Paragraphs.Select((text, at) => at == paragraph ? text with { Turn = turns.Count - 2 } : text)] };

        // A turn that goes on after the paragraph goes on as another.
        return Rebuild(spoken, turns, (at, of) => at > paragraph && of == before && before == after ? turns.Count - 1 : of);
    }

    /// <summary>The paragraphs beside a turn that nobody says: from the turn before to the turn after.</summary>
    public static IReadOnlyList<int> SilentBeside(Interview interview, int turn)
    {
        var spoken = Enumerable.Range(0, interview.Paragraphs.Count).Where(at => interview.Paragraphs[at].Turn is not null).ToList();
        var first = spoken.LastOrDefault(at => interview.Paragraphs[at].Turn < turn, -1);
        var last = spoken.FirstOrDefault(at => interview.Paragraphs[at].Turn > turn, interview.Paragraphs.Count);
        return [.. Enumerable.Range(first + 1, Math.Max(0, last - first - 1)).Where(at => interview.Paragraphs[at].Turn is null)];
    }

    /// <summary>Calls a person by another name, everywhere; a name that somebody has already makes the two one person.</summary>
    public static Interview Rename(Interview interview, string name, string better)
    {
        var role = interview.Turns.FirstOrDefault(turn => turn.Speaker == better)?.Role;
        var turns = interview.Turns.Select(turn => turn.Speaker == name ? turn with { Speaker = better, Role = role ?? turn.Role } : turn).ToList();
        var renamed = interview with { People = [.. interview.People.Select(person => person == name ? better : person).Distinct()] };
        return JoinTouching(Rebuild(renamed, turns, (_, of) => of));
    }

    /// <summary>Says what a speaker is in the interview.</summary>
    public static Interview Cast(Interview interview, string name, Role role) => JoinTouching(Rebuild(
        interview, [.. interview.Turns.Select(turn => turn.Speaker == name ? turn with { Role = role } : turn)], (_, of) => of));

    /// <summary>Says that somebody is none of the interview's people; what they were thought to say is said by nobody.</summary>
    public static Interview Drop(Interview interview, string name)
    {
        var without = interview with { People = [.. interview.People.Where(person => person != name)] };
        return JoinTouching(Rebuild(without, interview.Turns, (_, of) => interview.Turns[of].Speaker == name ? null : of));
    }

    /// <summary>Where the paragraphs of a turn stand in the interview.</summary>
    public static IReadOnlyList<int> ParagraphsOf(Interview interview, int turn) =>
        [.. Enumerable.Range(0, interview.Paragraphs.Count).Where(at => interview.Paragraphs[at].Turn == turn)];

    private static bool Touches(IReadOnlyList<Turn> turns, int one, int next) =>
        one >= 0 && next < turns.Count && (turns[one].Speaker, turns[one].Role) == (turns[next].Speaker, turns[next].Role);

    private static Interview JoinTouching(Interview interview)
    {
        var first = Enumerable.Range(0, interview.Turns.Count).ToArray();
        for (var turn = 1; turn < first.Length; turn++)
        {
            first[turn] = Touches(interview.Turns, turn - 1, turn) ? first[turn - 1] : turn;
        }

        return Rebuild(interview, interview.Turns, (_, of) => first[of]);
    }

    // Turns are numbered anew in the order of their paragraphs; those that have none are gone.
    private static Interview Rebuild(Interview interview, IReadOnlyList<Turn> turns, Func<int, int, int?> turnOf)
    {
        var spoken = interview.Paragraphs.Select((paragraph, at) => paragraph.Turn is { } of ? turnOf(at, of) : null).ToList();
        var order = spoken.OfType<int>().Distinct().ToList();
        var paragraphs = interview.Paragraphs.Zip(spoken, (paragraph, of) => paragraph with { Turn = of is { } turn ? order.IndexOf(turn) : null }).ToList();
        var kept = order.Select(turn => turns[turn]).ToList();
        return interview with
        {
            Paragraphs = paragraphs,
            Turns = kept,
            Confidence = Sure(paragraphs, kept),
            Interviewers = Names(kept, Role.Interviewer),
            Interviewees = Names(kept, Role.Interviewee),
        };
    }

    private static double Sure(List<Paragraph> paragraphs, List<Turn> turns)
    {
        var spoken = paragraphs.Where(paragraph => paragraph.Turn is not null).ToList();
        var length = spoken.Sum(paragraph => paragraph.Text.Length);
        return length == 0 ? 0 : spoken.Sum(paragraph => paragraph.Text.Length * turns[paragraph.Turn!.Value].Confidence) / length;
    }

    private static List<string> Names(List<Turn> turns, Role role) =>
        [.. turns.Where(turn => turn.Role == role && turn.Speaker != Storage.Rows.SpeakerRow.Unnamed).Select(turn => turn.Speaker).Distinct()];
}
