using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Shapes.Labelled;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>Puts names, roles and facts to a transcript.</summary>
internal static class Assembly
{
    private const double Doubtful = 0.75;

    // Turns in which people introduce themselves and each other, and in which they are thanked.
    private const int Opening = 4;
    private const int Closing = 2;

    public static Interview Of(Manuscript manuscript, Casting casting, Transcript transcript, string? language, string? fileName)
    {
        var around = Surroundings.Of(manuscript, transcript, language, fileName);
        var title = Headline.Of(around);
        var publication = Publishing.PlaceOf(around) ?? Outlets.Asking(casting, title);
        var addressed = Addressed.Of(casting, transcript);
        var labelled = LabelsInText.Of(casting, transcript, around);
        var own = SelfNaming.Of(casting, transcript).Zip(labelled, (said, label) => said ?? label).ToList();
        var askers = around.Credits.Interviewers.Concat(casting.Speakers.Zip(own).Where(pair => pair.First.Role == Role.Interviewer).Select(pair => pair.Second).OfType<string>())
            .Concat(Hosts.Told(casting, transcript) is { } host ? [host] : Byline.Names(around, addressed)).Distinct(StringComparer.OrdinalIgnoreCase).Where(name => !IsOthers(name, casting, transcript)).ToList();
        var announced = Interviewed.Names(around, title, addressed).Select(name => own.Find(full => full is not null && !name.Contains(' ', StringComparison.Ordinal) && full.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)) ?? name)
            .Where(name => !NameLists.IsTwo(name, around.Credits.Named)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        askers.RemoveAll(name => !name.Contains(' ', StringComparison.Ordinal) && askers.Exists(other => other.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)));
        if (InTalkWithEachOther(casting, around) is var (one, other))
        {
            askers.Remove(one);
            announced.Remove(other);
        }

        var told = around.Credits.Interviewees.Concat(announced).Concat(casting.Speakers.Zip(own).Where(pair => pair.First is { Label: null, Role: Role.Interviewee }).Select(pair => pair.Second).OfType<string>()).ToList();
        var found = told.Count > 0 ? [] : Untold(title, casting, transcript);
        var asked = told.Concat(found).Where(name => !askers.Contains(name, StringComparer.OrdinalIgnoreCase) && !Publishing.IsNamedLike(publication, name)).ToList();
        var roles = Roles.Of(casting, transcript, askers, asked, publication, title);
        var answering = askers.Where(name => !around.Credits.Interviewers.Contains(name, StringComparer.OrdinalIgnoreCase) && Answers(name, casting, roles)).ToList();
        askers = [.. askers.Except(answering)];
        asked = [.. asked, .. answering];
        var people = PeopleNamed.Find(CreditLines.Apart(manuscript.Blocks, transcript.Paragraphs));
        var known = PeopleNamed.Find(Introducing(transcript).Select(paragraph => paragraph.Text)).Among(asked.Where(name => name.Contains(' ', StringComparison.Ordinal)), []).Concat(NamesAround.Of(around, title).Where(name => !NameLists.IsTwo(name, around.Credits.Named))).Concat(NamesAround.Bearing(casting, Introducing(transcript))).Concat(SpelledInitials.Of(casting, transcript.Paragraphs)).ToList();
        var together = around.Credits.Interviewees.Count > 0 ? around.Credits.Interviewees : found.Count > 1 ? found : Interviewed.Together(around, title, asked);
        var names = OutletInitials.SpelledOut(around, publication, roles, SpeakerNames.Of(casting, roles, askers, asked, together, known, own), askers);
        var films = FilmTitles.In(around, title, TextsOf(transcript, roles, Role.Interviewer), manuscript.Blocks).Where(film => !names.Concat(askers).Append(publication).Contains(film.Title, StringComparer.OrdinalIgnoreCase)).ToList();
        var day = Publishing.DateOf(around, title);
        return Whole(casting, transcript, roles, names) with
        {
            Title = title,
            Publication = publication,
            Interviewers = InterviewersOf(around, publication, names, roles, askers),
            Interviewees = IntervieweesOf(around, casting, names, roles, together),
            Published = day,
            PublishedIn = day is null ? Publishing.MonthOf(around, title) : null,
            Url = around.Credits.Url,
            Films = films,
            People = people.Among(Speakers(names, askers), [.. films.Select(film => film.Title), title ?? ""]),
            Language = language,
            Warnings = Warnings(transcript, casting, language),
        };
    }

    // Where both have their labels, how they speak tells who asks.
    private static (string One, string Other)? InTalkWithEachOther(Casting casting, Surroundings around) =>
        around.Before.Select(Encounter.Two).FirstOrDefault(two => two is var (one, other) && casting.Speakers.Any(speaker => SpeakerNames.IsCalled(speaker, one)) && casting.Speakers.Any(speaker => SpeakerNames.IsCalled(speaker, other)));

    // Where "JR:" stands before the questions, "Andy", who put the piece up, did not ask them.
    private static bool IsOthers(string name, Casting casting, Transcript transcript) =>
        !name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsLower) && LabelsInText.InitialsOfAsker(casting, transcript) is { } initials && !initials.Contains(char.ToUpperInvariant(name[0]), StringComparison.Ordinal);

    // Whose words a page is filed under may be whoever answers in it: "author: Ines Alder Reed", and "REED:" before all that is answered.
    private static bool Answers(string name, Casting casting, IReadOnlyList<Role> roles) =>
        casting.Speakers.Zip(roles).Where(pair => pair.First.Label is { Length: > 2 } label && string.Equals(label.Split(' ')[^1], name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Second).ToList() is [Role.Interviewee];

    // Where nothing around the talk tells whom it is with, its first words may.
    private static IReadOnlyList<string> Untold(string? title, Casting casting, Transcript transcript)
    {
        var said = casting.Speakers.All(speaker => speaker.Label is null) && casting.Speakers.Count(speaker => speaker.Role == Role.Interviewee) == 1;
        return (BandName.Of(title, transcript) ?? (said ? Hosts.Announced(casting, transcript) ?? Addressed.ByName(casting, transcript) : null)) is { } name ? [name]
            : said ? SelfNaming.InFirstAnswer(casting, transcript) : [];
    }

    private static Interview Whole(Casting casting, Transcript transcript, IReadOnlyList<Role> roles, IReadOnlyList<string> names)
    {
        var turns = transcript.Turns.Select(turn => new Turn(names[turn.Speaker], roles[turn.Speaker], turn.Confidence)).ToList();
        var letters = transcript.Turns.Sum(turn => (long)turn.Letters);
        return new Interview
        {
            Shape = casting.Shape,
            Confidence = transcript.Turns.Sum(turn => turn.Share * turn.Letters) / letters,
            Paragraphs = transcript.Paragraphs,
            Turns = turns,
        };
    }

    // A label is short for somebody who is introduced as the talk begins or named where it ends; whom it speaks of in between is another with the same first name.
    private static IEnumerable<Paragraph> Introducing(Transcript transcript) =>
        transcript.Paragraphs.Where(paragraph => IsIntroducing(paragraph, transcript));

    private static bool IsIntroducing(Paragraph paragraph, Transcript transcript) =>
        paragraph.Turn is not { } turn || turn < Opening || turn >= transcript.Turns.Count - Closing;

    private static List<string> TextsOf(Transcript transcript, IReadOnlyList<Role> roles, Role role) =>
        [.. transcript.Paragraphs.Where(paragraph => paragraph.Turn is { } turn && roles[transcript.Turns[turn].Speaker] == role).Select(paragraph => paragraph.Text)];

    private static List<string> InterviewersOf(Surroundings around, string? publication, IReadOnlyList<string> names, IReadOnlyList<Role> roles, List<string> askers) =>
        around.Credits.Interviewers.Count > 0 ? [.. around.Credits.Interviewers]
        : Speaking(names, roles, Role.Interviewer) is { Count: > 0 } speaking && !(askers.Count > 0 && speaking.All(name => IsOutlet(name, publication, askers))) ? speaking
        : askers;

    // "The A.V. Club:" asks through the person in the by-line.
    private static bool IsOutlet(string name, string? publication, IReadOnlyList<string> askers) =>
        !askers.Contains(name, StringComparer.OrdinalIgnoreCase)
        && (name.StartsWith("The ", StringComparison.Ordinal) || !name.Any(char.IsLower) || string.Equals(name, publication, StringComparison.OrdinalIgnoreCase) || !name.Split(' ').Any(GivenNames.Has));

    private static List<string> IntervieweesOf(Surroundings around, Casting casting, IReadOnlyList<string> names, IReadOnlyList<Role> roles, IReadOnlyList<string> together) =>
        around.Credits.Interviewees.Count > 0 ? [.. around.Credits.Interviewees.Select(said => Speaking(names, roles, Role.Interviewee).Find(name => name.Length > said.Length && SpeakerNames.Matches(said, [name])) ?? said)]
        : casting.Speakers.Any(speaker => speaker.Label is not null) && Speaking(names, roles, Role.Interviewee) is { Count: > 0 } speaking ? speaking
        : [.. together];

    private static List<string> Speaking(IReadOnlyList<string> names, IReadOnlyList<Role> roles, Role role) =>
        [.. names.Where((name, at) => roles[at] == role && IsName(name, names)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsName(string name, IReadOnlyList<string> names) =>
        name is not ("Interviewer" or "Interviewee") && !IsSeveral(name, names) && !KnownLabels.IsMachines(LabelKey.Of(name)) && !KnownLabels.IsHall(LabelKey.Of(name));

    // "All" and "Ben and Cleo" are those who speak for themselves elsewhere.
    private static bool IsSeveral(string name, IReadOnlyList<string> names) =>
        KnownLabels.IsSeveral(LabelKey.Of(name)) || (KnownLabels.Joined(name) is { Length: > 1 } joined && joined.All(each => names.Any(other => other != name && (other == each || other.Split(' ').Contains(each, StringComparer.OrdinalIgnoreCase)))));

    private static IEnumerable<string> Speakers(IReadOnlyList<string> names, IEnumerable<string> askers) =>
        names.Where(name => IsName(name, names)).Concat(askers);

    private static List<string> Warnings(Transcript transcript, Casting casting, string? language)
    {
        var warnings = new List<string>();
        var doubtful = transcript.Turns.Count(turn => turn.Confidence < Doubtful);
        if (doubtful > 0)
        {
            warnings.Add(doubtful == 1 ? "One turn is doubtful." : $"{doubtful} turns are doubtful.");
        }

        if (!Languages.IsFollowed(language))
        {
            warnings.Add(casting.Shape == Shape.Unlabelled
                ? "I do not know this language: I told the voices apart by question marks and length alone."
                : "I do not know this language: I told the voices apart by labels and type alone.");
        }

        return warnings;
    }
}
