using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>The first words of a talk, where sense alone took them for the introduction.</summary>
internal static class FirstTurns
{
    private const double Sureness = 0.6;
    private const double SurenessOfQuestion = 0.85;
    private const int MostInAnswer = 6;
    private const int MostInLongAnswer = 24;
    private const int MostAbove = 48;
    private const int LongestQuestion = 400;
    private const int LongestGreeting = 40;

    private static readonly Beginnings Greetings = new(["hi ", "hi,", "hi!", "hello", "hey ", "hey,", "hey!", "welcome", "good morning", "hola", "buenos días", "bonjour", "salut"]);

    // What a writer tells the readers of the meeting, and not the guest: "We sat down in her kitchen", "Here is what she told me".
    private static readonly string[] Meetings =
    [
        "interview", "sat down", "sit down", "caught up", "catch up", "spoke to", "spoke with", "speak to", "speak with", "talked to", "talked with", "talks to", "talks about", "talk to", "talk with", "chatted", "chat with", "met up", "met with",
        "conversation", "tells us", "q&a", "read on", "below", "here's what", "here’s what", "entrevist", "hablamos con", "conversa", "charlamos", "nos cuenta", "entretien", "rencontr", "nous avons parlé",
    ];

    private static readonly Beginnings AskedOfAll =
        new(["have you ever", "ever ", "did you know", "do you", "don't you", "don’t you", "are you", "want ", "wanna ", "looking ", "if you", "what if", "what would you", "what do you do when", "when was the last time", "remember ", "how often do you", "how many", "who do you", "wonder"]);

    /// <summary>The same guesses, with the first turns among what stands above the first that was found.</summary>
    public static IReadOnlyList<VoiceGuess> Find(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses) => WithOpening(lines, WithQuestion(lines, WithInvitation(lines, guesses)));

    // Directly above the first turn, who says "I" to "you" and names nobody speaks to the guest and not to the readers.
    private static IReadOnlyList<VoiceGuess> WithOpening(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses)
    {
        var above = First(lines, guesses, 0) - 1;
        return above > 0 && guesses[above].Voice == Voice.NotSpoken && !lines[above].IsSilent
            && Address.IsOfSelf(lines[above].Text) && Address.IsToOther(lines[above].Text) && !Address.NamesSomebody(lines[above].Text)
            ? [.. guesses.Select((guess, at) => at == above ? new VoiceGuess(Voice.Interviewer, Sureness, true) : guess)]
            : guesses;
    }

    // "Tell us about yourself" opens the talk, and what the other says of himself down to the first question is the answer; of what else "could you tell me" asks, anything is.
    private static IReadOnlyList<VoiceGuess> WithInvitation(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses)
    {
        var first = First(lines, guesses, 0);
        var invites = Enumerable.Range(0, first).LastOrDefault(at => !lines[at].IsSilent && Asking.Invites(lines[at].Text), first);
        var answer = Enumerable.Range(invites, first - invites).Skip(1).Where(at => !lines[at].IsSilent).ToList();
        return guesses.Count > first && guesses[first].Voice == Voice.Interviewer && answer.Count is > 0 and <= MostInAnswer
            && (answer.Exists(at => Address.IsOfSelf(lines[at].Text)) || (Address.IsToOther(lines[invites].Text) && Address.IsOfSelf(lines[invites].Text) && !IsToldOfMeeting(lines[answer[0]].Text)))
            ? [.. guesses.Select((guess, at) => at < invites || at >= first ? guess : new VoiceGuess(at == invites ? Voice.Interviewer : Voice.Interviewee, Sureness, at <= invites + 1))]
            : guesses;
    }

    // "You seem to enjoy it.", "I do, mostly.": above the first turn that was found, what is put to the guest and answered by somebody who says "I".
    private static IReadOnlyList<VoiceGuess> WithQuestion(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses)
    {
        var first = First(lines, guesses, guesses.Count);
        var end = first < guesses.Count && guesses[first].Voice == Voice.Interviewee ? first + 1 : first;
        var said = new Dictionary<int, VoiceGuess>();
        for (var at = first - 1; first < guesses.Count && at > 0 && at >= first - MostAbove; at--)
        {
            var text = lines[at].Text;
            if (!lines[at].IsSilent && (Asking.EndsInQuestion(text) || end <= first) && IsPut(text) && IsAnswered(text, [.. lines.Take(end).Skip(at + 1).Where(line => !line.IsSilent).Select(line => line.Text)]))
            {
                var sureness = IsAskedOfGuest(text) ? SurenessOfQuestion : Sureness;
                said[at] = new VoiceGuess(Voice.Interviewer, sureness, true);
                Enumerable.Range(at + 1, end - at - 1).Where(line => IsSentence(lines[line].Text)).ToList().ForEach(line => said[line] = new VoiceGuess(Voice.Interviewee, sureness, line == at + 1));
                end = at;
            }
            else if (IsToldOfMeeting(text))
            {
                break;
            }
        }

        return said.Count == 0 ? guesses : [.. guesses.Select((guess, at) => said.GetValueOrDefault(at, guess))];
    }

    private static bool IsPut(string text) =>
        text.Length <= LongestQuestion && !ClosingMatter.IsToReaders(text) && !IsToldOfMeeting(text) && (Asking.EndsInQuestion(text) || IsSaidToGuest(text) || IsGreeting(text));

    private static bool IsGreeting(string text) => text.Length <= LongestGreeting && Greetings.Open(text);

    // "You" in quotation marks is somebody else's.
    private static bool IsSaidToGuest(string text) => Address.IsToOther(text) && !Address.NamesSomebody(text) && text.AsSpan().IndexOfAny("\"“”«»") < 0;

    private static bool IsAnswered(string question, IReadOnlyList<string> answer) =>
        answer.Count > 0 && answer.Count <= (IsAskedOfGuest(question) ? MostInLongAnswer : MostInAnswer) && IsSentence(answer[0])
        && !(IsAskedOfGuest(question) ? answer.Take(1) : answer).Any(IsToldOfMeeting)
        && (IsAskedOfGuest(question) || Address.IsOfSelf(answer[0]) || (Asking.EndsInQuestion(question) && Address.IsToOther(question) && answer.Any(Address.IsOfSelf)));

    // "How did you come to it?"; "Have you ever wondered?" is asked of everybody.
    private static bool IsAskedOfGuest(string text) => Asking.EndsInQuestion(text) && Address.IsToOther(text) && !AskedOfAll.Open(text);

    // A name or a day, as they stand below a title, answers nothing.
    private static bool IsSentence(string text) => text.AsSpan().TrimEnd("\"”’'»)]*_ ") is [.., '.' or '!' or '?' or '…' or '。'];

    // "Thank you for doing this interview", "I am glad to interview you": that is told to the guest.
    private static bool IsToldOfMeeting(string text) =>
        !(Address.IsToOther(text) && (Address.IsOfSelf(text) || text.Contains("thank", StringComparison.OrdinalIgnoreCase)) && !Address.NamesSomebody(text))
        && Array.Exists(Meetings, words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static int First(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses, int otherwise) =>
        guesses.Index().FirstOrDefault(guess => guess.Item.Voice != Voice.NotSpoken && !lines[guess.Index].IsSilent, (otherwise, default)).Index;
}
