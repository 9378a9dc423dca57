using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Shapes.Labelled;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>Who asks and who is asked, by what they say and by what stands around it; the order of the labels counts for nothing.</summary>
internal static class Roles
{
    private const double CoInterviewer = 0.62;
    private const double MostlyAsks = 0.5;
    private const double OftenAsks = 0.25;

    // "The Ian Harvie Show" has a host for sure, "Go Vegan with Bob Linden" perhaps.
    private const double OfShow = 4;
    private const double OfCompany = 1.5;

    // Who speaks in fewer than one turn of thirty does not lead the talk.
    private const int Seldom = 30;
    private const int FewOfWriter = 8;
    private const int FewestTold = 3;

    /// <summary>The role of each speaker of a casting.</summary>
    /// <param name="casting">The speakers with their labels.</param>
    /// <param name="transcript">What they say.</param>
    /// <param name="askers">Authors and interviewers named around the conversation.</param>
    /// <param name="asked">Those announced as interviewed.</param>
    /// <param name="publication">Where it was published, if that is known.</param>
    /// <param name="title">Its title, which may be a show's that is called after its host.</param>
    public static IReadOnlyList<Role> Of(Casting casting, Transcript transcript, IReadOnlyList<string> askers, IReadOnlyList<string> asked, string? publication, string? title)
    {
        var habits = Habits.Of(transcript, casting.Speakers.Count);
        return [.. Settled(casting, transcript, habits, askers, asked, publication, title).Select((role, at) => AsksFromHall(casting.Speakers[at], habits[at]) ? Role.Interviewer : role)];
    }

    private static IReadOnlyList<Role> Settled(Casting casting, Transcript transcript, IReadOnlyList<Habits> habits, IReadOnlyList<string> askers, IReadOnlyList<string> asked, string? publication, string? title)
    {
        if (casting.Speakers.All(speaker => speaker.Role is not null))
        {
            return [.. casting.Speakers.Select(speaker => speaker.Role!.Value)];
        }

        var turns = transcript.Turns.CountBy(turn => turn.Speaker).ToDictionary();
        var scores = casting.Speakers.Select((speaker, at) => Score(speaker, habits[at], askers, asked, publication) + OfTitle(speaker, title) - (turns.GetValueOrDefault(at) * Seldom < transcript.Turns.Count ? 2 : 0)).ToList();
        var open = Enumerable.Range(0, scores.Count).Where(at => casting.Speakers[at].Role is null && !IsSound(casting.Speakers[at]) && !IsSeveral(casting, casting.Speakers[at])).ToList();
        // "Me:" that slipped in once among "Ruth Alder:" leaves the asking to her.
        var hasAsker = casting.Speakers.Where((speaker, at) => speaker.Role == Role.Interviewer && !(SpeakerNames.IsWriter(speaker) && turns.GetValueOrDefault(at) * FewOfWriter < transcript.Turns.Count)).Any();
        var top = open.Count == 0 || IsToldByAsker(casting, habits, askers) ? -1 : open.MaxBy(at => scores[at]);
        var (hosts, guests) = Hosts.Of(casting, transcript, title);
        var guest = OnlyGuest(casting, asked);
        var answers = Crowd.Answerer(casting, transcript, habits);
        return [.. casting.Speakers.Select((speaker, at) => speaker.Role
            ?? (IsSound(speaker) ? Role.Other
                : guests.Contains(at) || at == answers ? Role.Interviewee
                : answers >= 0 ? Role.Interviewer
                : hosts.Count > 0 ? hosts.Contains(at) || (habits[at].AskingShare > 0.5 && scores[at] > 1.2) ? Role.Interviewer : Role.Interviewee
                : !hasAsker && at == top ? Role.Interviewer
                : guest >= 0 && at != guest && habits[at].AskingShare > MostlyAsks && !Matches(speaker, asked) ? Role.Interviewer
                : !hasAsker && habits[at].AskingShare > OftenAsks && Matches(speaker, askers) && !Matches(speaker, asked) ? Role.Interviewer
                : casting.Speakers.Count(other => other.Role != Role.Other) > 2 && !hasAsker && top >= 0 && scores[at] > Math.Max(scores[top] * CoInterviewer, 1.2) && habits[at].AskingShare > MostlyAsks ? Role.Interviewer
                : Role.Interviewee))];
    }

    // A hall that calls out is nobody in particular; one that puts questions asks.
    private static bool AsksFromHall(Speaker speaker, Habits habits) =>
        speaker is { Role: Role.Other, Label: { } label } && KnownLabels.IsHall(LabelKey.Of(label)) && habits.AskingShare >= MostlyAsks;

    // Where whoever asked is named, bears no label, and none of several who do puts a question, the questions are told between the answers.
    private static bool IsToldByAsker(Casting casting, IReadOnlyList<Habits> habits, IReadOnlyList<string> askers) =>
        askers.Count > 0 && casting.Speakers.Count >= FewestTold && habits.All(each => each.AskingShare == 0) && casting.Speakers.All(speaker => speaker is { Label: not null, Role: null } && !Matches(speaker, askers));

    // Where one of many speakers is announced as the guest, whoever else asks puts questions to that guest: from the hall, say.
    private static int OnlyGuest(Casting casting, IReadOnlyList<string> asked) =>
        Enumerable.Range(0, casting.Speakers.Count).Where(at => Matches(casting.Speakers[at], asked)).ToList() is [var only] && casting.Speakers.Count > 2 ? only : -1;

    private static bool Matches(Speaker speaker, IReadOnlyList<string> names) => names.Any(name => SpeakerNames.IsCalled(speaker, name));

    // What it says for a host that a show is called after them; "Interview with …" names the guest.
    private static double OfTitle(Speaker speaker, string? title) =>
        title is null || Headline.SaysInterview(title) || !IsNamedIn(speaker, title) ? 0 : title.EndsWith(" Show", StringComparison.OrdinalIgnoreCase) ? OfShow : title.Contains(" with ", StringComparison.OrdinalIgnoreCase) ? OfCompany : 0;

    private static bool IsNamedIn(Speaker speaker, string title) =>
        NameFinder.In(title).Select(mention => string.Join(' ', mention.Words.Where(word => !Persons.IsNoName(word) && !IsShow(word)))).Any(name =>
            name.Contains(' ', StringComparison.Ordinal) && SpeakerNames.IsCalled(speaker, name));

    private static bool IsShow(string word) => word is "Show" or "SHOW" or "The";

    private static double Score(Speaker speaker, Habits habits, IReadOnlyList<string> askers, IReadOnlyList<string> asked, string? publication)
    {
        var names = SpeakerNames.Labels(speaker).ToList();
        return (habits.AskingShare * 2) + habits.Brevity + (habits.OpensConversation ? 0.25 : 0) + (habits.Welcomes ? 1 : 0) - (habits.IsWelcomed ? 1 : 0)
            + (names.Any(name => SpeakerNames.Matches(name, askers)) ? 2 : 0)
            - (names.Any(name => SpeakerNames.Matches(name, asked)) && !names.Any(name => SpeakerNames.Matches(name, askers)) ? 2 * (1 - habits.AskingShare) : 0)
            + (publication is not null && names.Any(name => IsOutlet(name, publication)) ? 3 : 0);
    }

    private static bool IsSound(Speaker speaker) => speaker.Label is { } label && KnownLabels.IsSound(LabelKey.Of(label));

    // "Ben and Cleo", where each of them also speaks alone, say together what nobody asks together.
    private static bool IsSeveral(Casting casting, Speaker speaker) =>
        speaker.Label is { } label && KnownLabels.Joined(label) is { Length: > 1 } names && casting.Speakers.Any(other => other != speaker && names.Any(name => SpeakerNames.Matches(name, [.. other.Aliases])));

    private static bool IsOutlet(string label, string publication)
    {
        var (key, outlet) = (LabelKey.Of(label), LabelKey.Of(publication));
        return key == outlet || LabelKey.Initials(outlet) == key || (key.Length > 3 && outlet.Contains(key, StringComparison.Ordinal));
    }
}

/// <summary>How somebody speaks in one conversation.</summary>
/// <param name="AskingShare">The share of their turns that ask, from 0 to 1.</param>
/// <param name="Brevity">How short their turns are beside everybody's, from 0 to 1.</param>
/// <param name="OpensConversation">Whether the first words are theirs.</param>
/// <param name="Welcomes">Whether they welcome a guest or thank one, as a host does.</param>
/// <param name="IsWelcomed">Whether they thank for the welcome, as a guest does.</param>
internal readonly record struct Habits(double AskingShare, double Brevity, bool OpensConversation, bool Welcomes, bool IsWelcomed)
{
    private static readonly string[] HostWords =
        ["welcome to", "welcome back to", "my guest", "our guest", "joining me", "joining us", "joins me", "joins us", "thank you so much for talking", "thanks for talking", "thank you for your time", "thanks for your time"];

    private static readonly string[] GuestWords = ["for having me", "for having us", "for inviting me", "for inviting us", "to be here", "por invitarme", "de m'avoir invité", "de m’avoir invité"];

    public static IReadOnlyList<Habits> Of(Transcript transcript, int speakers)
    {
        var (first, last) = (new string?[transcript.Turns.Count], new string?[transcript.Turns.Count]);
        foreach (var paragraph in transcript.Paragraphs.Where(paragraph => paragraph.Turn is not null))
        {
            first[paragraph.Turn!.Value] ??= paragraph.Text;
            last[paragraph.Turn!.Value] = paragraph.Text;
        }

        var mean = transcript.Turns.Count == 0 ? 1 : transcript.Turns.Average(turn => turn.Letters);
        return [.. Enumerable.Range(0, speakers).Select(speaker => One(transcript, first, last, speaker, mean))];
    }

    private static Habits One(Transcript transcript, string?[] first, string?[] last, int speaker, double mean)
    {
        var own = Enumerable.Range(0, transcript.Turns.Count).Where(at => transcript.Turns[at].Speaker == speaker).ToList();
        if (own.Count == 0)
        {
            return default;
        }

        var asking = own.Count(at => Asking.EndsInQuestion(last[at] ?? ""));
        var length = own.Average(at => transcript.Turns[at].Letters);
        bool Says(string[] phrases) => own.Take(2).Any(at => phrases.Any(phrase => first[at]?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true));
        return new Habits((double)asking / own.Count, mean / (mean + length), own[0] == 0, Says(HostWords), Says(GuestWords));
    }
}
