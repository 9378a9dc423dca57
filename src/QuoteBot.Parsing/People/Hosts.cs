using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>Who opens a talk and announces whom it is with: "Our guest today is Jane Doe".</summary>
internal static class Hosts
{
    private const int TurnsHeard = 8;
    private const int ParagraphsHeard = 40;

    // A welcome stands at the head of what a host says.
    private const int LettersHeard = 2000;
    private const int LongestKind = 24;
    private const int Trio = 3;
    private const int LongestOccasion = 40;

    private static readonly string[] Announcements =
    [
        "our guest today is ", "you'll meet ", "you’ll meet ", "my guest today is ", "today's guest is ", "today’s guest is ", "our guest is ", "my guest is ", "our guest this week is ", "my guest this week is ", "joined today by ",
        "we're joined by ", "we’re joined by ", "we are joined by ", "i'm joined by ", "i’m joined by ", "i am joined by ", "to be joined by ", "to be joined today by ", "joining us today is ", "joining me today is ", "our guest for today is ",
        "our next guest is ", "my next guest is ", "our first guest is ", "please welcome ", "please help me welcome ", "thrilled to welcome ", "happy to welcome ", "pleased to welcome ", "delighted to welcome ", "excited to welcome ",
        "let's welcome ", "let’s welcome ", "a warm welcome to ", "be right back with ", "i'm here with ", "i’m here with ", "we're here with ", "we’re here with ", "with us now is ", "joining us now is ", "joining us is ", "joining me is ",
        "with us today is ", "with me today is ", "today we're talking to ", "today we’re talking to ", "today i'm talking to ", "today i’m talking to ",
        "nuestro invitado de hoy es ", "nuestra invitada de hoy es ", "nuestro invitado es ", "nuestra invitada es ", "notre invité est ", "notre invitée est ", "notre invité du jour est ",
        "il nostro ospite è ", "il nostro ospite di oggi è ", "unser gast ist ", "unser heutiger gast ist ", "mein gast ist ", "nosso convidado é ", "nosso convidado de hoje é ", "nossa convidada é ",
    ];

    /// <summary>How a host says who they are.</summary>
    public static readonly string[] Selves = ["this is your host, ", "this is your host ", "i'm your host, ", "i’m your host, ", "i am your host, ", "i'm your host ", "i’m your host ", "i am your host "];

    private static readonly string[] Companions =
        ["my co-host today is ", "my co-host is ", "my co-host, ", "my co-host ", "my cohost, ", "my cohost ", "my co-presenter ", "my fellow host ", "mi copresentador ", "mi copresentadora ", "mon co-animateur ", "meine co-moderatorin ", "mein co-moderator "];

    /// <summary>The speakers heard before the guests whom one of them announces, and these; or one and the other host whom that one names; nobody where neither is said.</summary>
    /// <param name="casting">The speakers with their labels.</param>
    /// <param name="transcript">What they say.</param>
    /// <param name="title">The title, which may name the guest whom two hosts expect.</param>
    public static (IReadOnlyList<int> Hosts, IReadOnlyList<int> Guests) Of(Casting casting, Transcript transcript, string? title)
    {
        var heard = new List<int>();
        foreach (var paragraph in transcript.Paragraphs.Where(paragraph => paragraph.Turn is < TurnsHeard))
        {
            var speaker = transcript.Turns[paragraph.Turn!.Value].Speaker;
            var text = paragraph.Text[..Math.Min(LettersHeard, paragraph.Text.Length)];
            heard.Add(speaker);
            if (Named(text, Companions) is { } companion && Enumerable.Range(0, casting.Speakers.Count).Where(at => at != speaker && SpeakerNames.IsCalled(casting.Speakers[at], companion)).ToList() is [var other])
            {
                return ([speaker, other], []);
            }

            if (AnnouncedIn(text).SelectMany(guest => Enumerable.Range(0, casting.Speakers.Count).Where(at => at != speaker && SpeakerNames.IsCalled(casting.Speakers[at], guest))).ToList() is { Count: > 0 } guests)
            {
                // A clip may let the guest be heard before the welcome.
                return ([.. heard.Distinct().Except(guests)], guests);
            }
        }

        return casting.Speakers.Count == Trio && TitledGuest(casting, title) is >= 0 and var titled && heard.TakeWhile(speaker => speaker != titled).Distinct().Count() == Trio - 1
            ? ([.. Enumerable.Range(0, Trio).Where(at => at != titled)], [titled])
            : ([], []);
    }

    // "Ep. 3 – Jane Doe", and two who talk before she does: they have her as their guest.
    private static int TitledGuest(Casting casting, string? title) =>
        title is not null && !title.EndsWith(" Show", StringComparison.OrdinalIgnoreCase)
            && NameFinder.In(title).Select(mention => string.Join(' ', mention.Words)).Where(name => name.Contains(' ', StringComparison.Ordinal))
                .SelectMany(name => Enumerable.Range(0, casting.Speakers.Count).Where(at => SpeakerNames.IsCalled(casting.Speakers[at], name))).Distinct().ToList() is [var only]
            && !casting.Speakers.Where((_, at) => at != only).Any(other => SpeakerNames.Labels(other).Any(label => title.Contains(label, StringComparison.OrdinalIgnoreCase))) ? only : -1;

    /// <summary>Who says near the head of a recording without labels that they are its host: "This is your host, Ruth Alder"; or null.</summary>
    public static string? Told(Casting casting, Transcript transcript) =>
        casting.Speakers.Any(speaker => speaker.Label is not null) ? null
        : transcript.Paragraphs.Take(ParagraphsHeard).Select(paragraph => Named(paragraph.Text[..Math.Min(LettersHeard, paragraph.Text.Length)], Selves)).FirstOrDefault(name => name is not null && Persons.HasNameForm(name.Split(' ')));

    /// <summary>Whom the first turn announces, where whoever asks speaks it; or null.</summary>
    public static string? Announced(Casting casting, Transcript transcript) =>
        casting.Speakers[transcript.Turns[0].Speaker].Role != Role.Interviewer ? null
        : transcript.Paragraphs.Where(paragraph => paragraph.Turn == 0).SelectMany(paragraph => AnnouncedIn(paragraph.Text[..Math.Min(LettersHeard, paragraph.Text.Length)])).FirstOrDefault(name => Persons.HasNameForm(name.Split(' ')));

    // "Our next guest is a star. Please welcome Jo Fell": each cue may be the one that names somebody.
    private static IEnumerable<string> AnnouncedIn(string text) =>
        Announcements.Select(cue => Cues.NameAfter(text, cue)).Append(NameOfGuest(text)).OfType<string>();

    // "Our final guest is Jane Doe", "my special guest for this evening is …"
    private static string? NameOfGuest(string text)
    {
        for (var at = text.IndexOf(" guest", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(" guest", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var before = text.AsSpan(Math.Max(0, at - LongestKind), Math.Min(at, LongestKind));
            var behind = text.AsSpan(at, Math.Min(LongestOccasion, text.Length - at));
            var whose = Math.Max(before.LastIndexOf("our ", StringComparison.OrdinalIgnoreCase), before.LastIndexOf("my ", StringComparison.OrdinalIgnoreCase));
            var verb = behind.IndexOf(" is ", StringComparison.Ordinal);
            if (whose >= 0 && verb > 0 && before[whose..].IndexOfAny('.', ',', ';') < 0 && behind[..verb].IndexOfAny('.', ',', ';') < 0 && Cues.NameAt(text, at + verb + 4) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? Named(string text, string[] cues) =>
        cues.Select(cue => Cues.NameAfter(text, cue)).FirstOrDefault(name => name is not null);
}
