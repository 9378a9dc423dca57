using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.People;

/// <summary>Gives the speakers of a casting their full names.</summary>
internal static class SpeakerNames
{
    private const string UnknownInterviewer = "Interviewer";
    private const string UnknownInterviewee = "Interviewee";
    private const int ShortestPetName = 4;
    private const int LongestInitialism = 6;

    private static readonly HashSet<string> Honorifics = new(["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Herr", "Frau", "Monsieur", "Madame", "Señor", "Señora", "Signor", "Signora", "Senhor", "Senhora"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for each speaker, as full as the document tells.</summary>
    /// <param name="casting">The speakers with their labels.</param>
    /// <param name="roles">Who asks and who is asked.</param>
    /// <param name="askers">Authors and interviewers named around the conversation, the best evidence first.</param>
    /// <param name="asked">Those announced as interviewed, the best evidence first.</param>
    /// <param name="together">Those who answer where one voice without a label answers.</param>
    /// <param name="known">Every other full name that a label may be short for, the likeliest first.</param>
    /// <param name="own">What each speaker calls themselves, or null.</param>
    public static IReadOnlyList<string> Of(
        Casting casting, IReadOnlyList<Role> roles, IReadOnlyList<string> askers, IReadOnlyList<string> asked, IReadOnlyList<string> together, IReadOnlyList<string> known, IReadOnlyList<string?> own) =>
        JointNames.SpelledOut(casting, NamesTwice.Apart(casting, roles, WithoutSlips(casting, roles, [.. casting.Speakers.Select((speaker, at) =>
        {
            var announced = roles[at] == Role.Interviewer ? askers : asked;
            var name = IsNamed(speaker) && !(IsMachines(speaker) && roles.Count(role => role == roles[at]) == 1) ? Full(speaker, own[at] is { } said ? [said, .. announced] : announced, known, own[at]) : null;
            return name is null || IsAnswer(name, roles, at) || (roles[at] == Role.Interviewer && (IsNobodys(name, askers) || AreInitials(speaker.Label!))) ? Unlabelled(speaker, roles, at, askers, together, own[at]) : name;
        })]), [.. asked, .. known]));

    // "Me:" that slipped in among "Ruth Alder:" is she, whoever put the piece up.
    private static IReadOnlyList<string> WithoutSlips(Casting casting, IReadOnlyList<Role> roles, IReadOnlyList<string> names) =>
        Enumerable.Range(0, names.Count).Where(at => roles[at] == Role.Interviewer && !IsWriter(casting.Speakers[at])).ToList() is [var only] && IsNamed(casting.Speakers[only])
            ? [.. names.Select((name, at) => roles[at] == Role.Interviewer && IsWriter(casting.Speakers[at]) ? names[only] : name)] : names;

    private static bool IsNamed(Speaker speaker) =>
        speaker.Label is { } label && !IsPicture(label) && (!KnownLabels.IsNameless(LabelKey.Of(label)) || (speaker.Role is null && label.Length == 1));

    // "[q.gif] Where did it begin?": a picture stands for who speaks where a page was saved as text.
    private static bool IsPicture(string label) => label.EndsWith(".gif", StringComparison.OrdinalIgnoreCase) || label.EndsWith(".png", StringComparison.OrdinalIgnoreCase) || label.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase);

    // "A:" before all that is answered is short for an answer, unless it is for somebody who is announced.
    private static bool IsAnswer(string name, IReadOnlyList<Role> roles, int at) =>
        name.Length == 1 && roles[at] == Role.Interviewee && KnownLabels.IsAnswer(LabelKey.Of(name)) && roles.Count(role => role == Role.Interviewee) == 1;

    // "Speaker 2" tells one of several from another, and names nobody.
    private static bool IsMachines(Speaker speaker) => speaker.Label is { } label && KnownLabels.IsMachines(LabelKey.Of(label));

    // Initials that nothing in the document explains name nobody, but for two that are not the author's.
    private static bool IsNobodys(string name, IReadOnlyList<string> askers) =>
        !askers.Contains(name) && (name.Length <= 4 || IsInitialism(name)) && !GivenNames.Has(name) && name.All(letter => char.IsUpper(letter) || letter == '.') && !(name.Length == 2 && askers is [var author] && LabelKey.Initials(LabelKey.Of(author)) != name);

    // "LF + RA" ask together, and nothing says who they are.
    private static bool AreInitials(string label) =>
        KnownLabels.Joined(label) is { Length: > 1 } joined && joined.All(each => each.Length is > 0 and <= 3 && each.All(char.IsUpper));

    /// <summary>Whether a label can stand for one of some names.</summary>
    public static bool Matches(string label, IReadOnlyList<string> names) => names.Any(name => IsShortFor(label, name));

    /// <summary>Whether somebody is labelled as whoever wrote the document: "Me:".</summary>
    public static bool IsWriter(Speaker speaker) => speaker.Label is { } label && KnownLabels.IsWriter(LabelKey.Of(label));

    /// <summary>Every form in which a speaker is labelled; none where a voice has no label.</summary>
    public static IEnumerable<string> Labels(Speaker speaker) => speaker.Aliases.Append(speaker.Label).OfType<string>();

    /// <summary>Whether a name is one of a speaker's labels, or one that such a label can stand for.</summary>
    public static bool IsCalled(Speaker speaker, string name) =>
        Labels(speaker).Any(label => string.Equals(label, name, StringComparison.OrdinalIgnoreCase) || IsShortFor(label, name));

    // One letter stands for one of those who are announced; more than that for anybody whose name stands in the document.
    private static string Full(Speaker speaker, IReadOnlyList<string> announced, IReadOnlyList<string> known, string? own)
    {
        if (speaker.Label!.Contains(' ', StringComparison.Ordinal))
        {
            return Titled(speaker.Label!, announced) ?? Tidy(speaker.Label!);
        }

        foreach (var form in speaker.Aliases.Append(speaker.Label!).OrderByDescending(form => form.Length))
        {
            var fuller = announced.Where(name => form.Length > 1 || name[0] == form[0]).Concat(form.Length > 1 ? known : announced)
                .FirstOrDefault(name => name.Length > form.Length && IsShortFor(form, name) && !IsPhrase(form, name) && !IsOutletsOwn(form, name));
            if (fuller is not null)
            {
                return Tidy(fuller);
            }
        }

        return announced.FirstOrDefault(name => IsWithMiddleInitial(speaker.Label!, name)) ?? (own is not null && IsPetName(speaker.Label!, own) ? own : Tidy(speaker.Label!));
    }

    // "Mr Alder" is Ruth Alder's father only where he is announced; else she is herself. "Dr. Ruth Alder" keeps what she has earned.
    private static string? Titled(string label, IReadOnlyList<string> announced) =>
        label.Split(' ') is [var title, var surname] && Honorifics.Contains(title.TrimEnd('.')) ? announced.FirstOrDefault(name => name.Contains(' ', StringComparison.Ordinal) && name.EndsWith(" " + surname, StringComparison.OrdinalIgnoreCase) && !name.StartsWith(title, StringComparison.OrdinalIgnoreCase)) is { } full ? Tidy(full) : null : null;

    // "Interview de Rosa" calls nobody "de Rosa", and "Rosa de la Lantern" nobody "Rosa de".
    private static bool IsPhrase(string form, string name) =>
        name.Length <= form.Length + 4 && ((char.IsLower(name[0]) && name.EndsWith(" " + form, StringComparison.Ordinal)) || (char.IsLower(name[^1]) && name.StartsWith(form + " ", StringComparison.Ordinal) && char.IsLower(name[form.Length + 1])));

    // "LFT Presents" is nobody whom "LFT:" could stand for.
    private static bool IsOutletsOwn(string form, string name) => form.Length > 2 && IsInitialism(form) && name.StartsWith(form + " ", StringComparison.Ordinal);

    // "Lindy" is what one is called who says "My name is Greta Lindqvist".
    private static bool IsPetName(string label, string own) =>
        label.Length >= ShortestPetName && own.Split(' ').Any(part => part.Length >= ShortestPetName && label.StartsWith(part[..ShortestPetName], StringComparison.OrdinalIgnoreCase));

    // "NRV" is Nadia Verhoeven where she is announced: people sign with an initial that nobody calls them by.
    private static bool IsWithMiddleInitial(string label, string name) =>
        label.Length == 3 && label.All(char.IsUpper) && name.Split(' ') is [var first, var last] && first[0] == label[0] && last.Length > 0 && last[0] == label[2];

    private static string Unlabelled(Speaker speaker, IReadOnlyList<Role> roles, int at, IReadOnlyList<string> askers, IReadOnlyList<string> together, string? own) => roles[at] switch
    {
        // A question from the hall is not the host's.
        Role.Interviewer when speaker.Label is { } label && KnownLabels.IsOther(LabelKey.Of(label)) => label,
        Role.Interviewer => askers is [var author] ? author : own ?? UnknownInterviewer,
        Role.Interviewee => roles.Count(role => role == Role.Interviewee) == 1 && together.Count > 0 ? string.Join(" and ", together) : own ?? UnknownInterviewee,
        _ => speaker.Label ?? UnknownInterviewee,
    };

    // "RA" for Roger Avary, "Romanek" and "Mark" for Mark Romanek, "Mike" for Michael Keneally, "MSM" for Michael S. Mahoney.
    private static bool IsShortFor(string label, string name)
    {
        var (brief, full) = (LabelKey.Of(IsHandle(label) ? string.Concat(label.TakeWhile(char.IsLetter)) : label), LabelKey.Of(name));
        var words = full.Split(' ');
        return words.Length > 1 && brief.Length > 0 && !words.Contains("AND") && !full.Contains('&') && (brief == full
            || LabelKey.AreInitials(brief, full)
            || (brief.Length == 2 && words.Length == 3 && words[0][0] == brief[0] && words[^1][0] == brief[1])
            || HasInitialBetween(brief, words) || HasInitialBetween(full, brief.Split(' '))
            || ShortNames.IsFor(brief, words[0]) || (brief.Length > 1 && brief == words[0])
            || (brief.Length > 2 && words is not ["THE", _] && (words.Contains(brief) || (brief.Contains(' ', StringComparison.Ordinal) && brief.Split(' ').All(words.Contains))))
            || (brief.Length == 1 && (words[0][0] == brief[0] || words[^1][0] == brief[0])));
    }

    // "Greta B. Lindqvist" is Greta Lindqvist.
    private static bool HasInitialBetween(string one, string[] other) =>
        other.Length == 2 && one.Split(' ') is [var first, { Length: 1 }, var last] && first == other[0] && last == other[1];

    // "adam3us" is an Adam.
    private static bool IsHandle(string label) => char.IsLower(label[0]) && label.Any(char.IsDigit) && label.TakeWhile(char.IsLetter).Count() > 2;

    // "BFTDS": nobody is called what cannot be said.
    private static bool IsInitialism(string label) => label.Length <= LongestInitialism && label.All(char.IsUpper) && !label.Skip(1).Any(letter => letter is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y');

    // A label shouted in capitals is a name like any other, but two or three capitals are initials.
    private static string Tidy(string label) =>
        label.StartsWith("Dr. ", StringComparison.Ordinal) ? "Dr. " + Tidy(label[4..])
        : (label.Length > 4 || GivenNames.Has(label) || Persons.MayEndName(label)) && !label.Any(char.IsLower) && !IsInitialism(label)
            ? string.Create(label.Length, label, static (letters, shouted) =>
            {
                for (var at = 0; at < letters.Length; at++)
                {
                    letters[at] = at > 0 && char.IsLetter(shouted[at - 1]) ? char.ToLowerInvariant(shouted[at]) : shouted[at];
                }
            })
            : label;
}
