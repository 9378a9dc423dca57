namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>The voices behind the labels of a document.</summary>
internal sealed class LabelledVoices
{
    private readonly Dictionary<string, int> speakerByKey = [];
    private int[] persons = [];
    private bool[] askers = [];

    private LabelledVoices(IReadOnlyList<Speaker> speakers) => Speakers = speakers;

    /// <summary>Every voice in order of appearance; where only one bears a label, the other stands after it without one.</summary>
    public IReadOnlyList<Speaker> Speakers { get; private set; }

    /// <summary>The voice that bears no label, or <see cref="Utterance.Nobody"/>.</summary>
    public int Unlabelled { get; private set; } = Utterance.Nobody;

    /// <summary>How the lines of that voice are set apart, where they are.</summary>
    public ApartVoice? Apart { get; private set; }

    /// <summary>Whether a voice's label says that it asks: "Q".</summary>
    public bool AsksByLabel(int speaker) => askers[speaker];

    /// <summary>The voice that speaks when another is silent: the one without a label, or the other of two persons; else <see cref="Utterance.Nobody"/>.</summary>
    public int OtherThan(int speaker) =>
        Unlabelled >= 0 ? Unlabelled : persons is [var one, var two] ? (one != speaker ? one : two) : Utterance.Nobody;

    /// <summary>Gives the voice without a label the name that stands before its first words: "Rosa: How did it begin?", and no "Rosa:" from then on.</summary>
    public void Introduce(LabelSpot spot) =>
        Speakers = [.. Speakers.Select((speaker, at) => at == Unlabelled ? speaker with { Label = spot.Name, Aliases = [spot.Name] } : speaker)];

    /// <summary>Makes everybody who bears a label one who is asked, where whoever asks speaks in the writer's own words.</summary>
    public void LetAllAnswer() => Speakers = [.. Speakers.Select(speaker => speaker with { Role = speaker.Role ?? Role.Interviewee })];

    /// <summary>The voice of a label.</summary>
    public int SpeakerOf(LabelSpot spot) => speakerByKey[LabelInventory.KeyOf(spot)];

    /// <summary>The voices of a document.</summary>
    /// <param name="accepted">The speakers' labels, line by line.</param>
    /// <param name="apart">How the lines of another voice are set apart that has no label, or null.</param>
    public static LabelledVoices Of(IReadOnlyList<LabelSpot?> accepted, ApartVoice? apart)
    {
        var named = accepted.OfType<LabelSpot>().Where(spot => spot.Key.Length > 0).ToList();
        var counts = named.GroupBy(LabelInventory.KeyOf).ToDictionary(group => group.Key, group => group.Count());
        var groups = SpelledOut.Joined(named) ?? WithStrayLetters(WithSpelledOut(WithInitials(LabelAliases.Group(WithNotes(counts, named)), named), counts, named), counts, named);
        var voices = new LabelledVoices([]) { Apart = apart };
        var byVoice = named.GroupBy(spot => groups[LabelInventory.KeyOf(spot)]).ToList();
        foreach (var (at, forms) in byVoice.Index())
        {
            foreach (var spot in forms)
            {
                voices.speakerByKey[LabelInventory.KeyOf(spot)] = at;
            }
        }

        voices.Speakers = [.. byVoice.Select(SpeakerFor)];
        voices.AddUnlabelled();
        voices.persons = [.. Enumerable.Range(0, voices.Speakers.Count).Where(at => IsOne(voices.Speakers[at]))];
        voices.askers = [.. voices.Speakers.Select(speaker => speaker.Label is { } label && KnownLabels.IsQuestion(LabelKey.Of(label)))];
        return voices;
    }

    // One person who asks or is asked, and not a crowd.
    public static bool IsOne(Speaker speaker) => speaker.Role != Role.Other && (speaker.Label is not { } label || !KnownLabels.IsSeveral(LabelKey.Of(label)));

    // "Gary Green [GG]:" says itself that GG is Gary Green.
    private static Dictionary<string, int> WithNotes(Dictionary<string, int> counts, List<LabelSpot> named)
    {
        foreach (var spot in named.Where(spot => spot.Note is { Length: > 0 and <= 4 } && counts.ContainsKey(LabelKey.Of(spot.Note))))
        {
            counts.TryAdd(LabelInventory.KeyOf(spot), 1);
        }

        return counts;
    }

    // "Rosa (RMV):" says that RMV is Rosa, though R is all that the two share.
    private static Dictionary<string, string> WithInitials(Dictionary<string, string> groups, List<LabelSpot> named)
    {
        foreach (var spot in named.Where(spot => spot.Note is { Length: >= 2 and <= 4 } note && note.All(char.IsUpper) && LabelKey.Of(note)[0] == spot.Key[0]))
        {
            var (initials, full) = (LabelKey.Of(spot.Note!), LabelInventory.KeyOf(spot));
            if (groups.GetValueOrDefault(initials) == initials)
            {
                groups[initials] = groups[full];
            }
        }

        return groups;
    }

    // "THE BELIEVER:" at its first question, "BLVR:" at all others.
    private static Dictionary<string, string> WithSpelledOut(Dictionary<string, string> groups, Dictionary<string, int> counts, List<LabelSpot> named)
    {
        foreach (var full in named.TakeWhile(spot => counts[LabelInventory.KeyOf(spot)] == 1).Select(LabelInventory.KeyOf).Where(full => groups[full] == full))
        {
            if (groups.Keys.FirstOrDefault(brief => groups[brief] == brief && counts[brief] > 1 && LabelAliases.IsAbbreviation(brief, full)) is { } known)
            {
                groups[known] = full;
            }
        }

        return groups;
    }

    // An "A:" that slipped in between two who bear names is the one whose turn it is.
    private static Dictionary<string, string> WithStrayLetters(Dictionary<string, string> groups, Dictionary<string, int> counts, List<LabelSpot> named)
    {
        var letters = groups.Keys.Where(key => KnownLabels.IsQuestion(key) || KnownLabels.IsAnswer(key)).ToList();
        var others = groups.Where(pair => !letters.Contains(pair.Key)).Select(pair => pair.Value).Distinct().ToList();
        if (others.Count != 2)
        {
            return groups;
        }

        foreach (var letter in letters.Where(key => counts[key] * 8 <= named.Count))
        {
            var at = named.FindIndex(spot => LabelInventory.KeyOf(spot) == letter);
            if (at > 0 && others.Contains(groups[LabelInventory.KeyOf(named[at - 1])]))
            {
                groups[letter] = others.Find(voice => voice != groups[LabelInventory.KeyOf(named[at - 1])])!;
            }
        }

        return groups;
    }

    private static Speaker SpeakerFor(IGrouping<string, LabelSpot> forms)
    {
        var label = forms.MaxBy(spot => LabelInventory.KeyOf(spot).Length)!.Name;
        var noted = NotedNames.Of(label, forms);
        return new Speaker(noted ?? label, RoleOf(forms.Key)) { Aliases = [.. forms.Select(form => form.Name).Concat(noted is null ? [] : [noted]).Distinct(StringComparer.Ordinal)] };
    }

    private static Role? RoleOf(string key) =>
        KnownLabels.IsAsker(key) ? Role.Interviewer : KnownLabels.IsAsked(key) || KnownLabels.IsSeveral(key) ? Role.Interviewee : KnownLabels.IsOther(key) || KnownLabels.IsHelper(key) ? Role.Other : null;

    private void AddUnlabelled()
    {
        var letters = Speakers.Select(speaker => LabelKey.Of(speaker.Label!)).ToList();
        var areAllLetters = letters.Any(KnownLabels.IsQuestion) && letters.All(KnownLabels.IsNameless)
            && letters.Where(KnownLabels.IsQuestion).All(question => letters.Where(KnownLabels.IsAnswer).All(answer => KnownLabels.ArePair(question, answer)));
        Speakers = [.. Speakers.Zip(letters, (speaker, key) => WithLetterRole(speaker, key, areAllLetters))];
        if (Apart is not null || Speakers.Any(speaker => speaker.Role == Role.Interviewer))
        {
            Speakers = [.. Speakers.Zip(letters, (speaker, key) => KnownLabels.IsLeader(key) ? speaker with { Role = Role.Interviewer } : speaker)];
        }

        var voices = Speakers.Count(IsOne);
        if (voices == 1 || Apart is not null)
        {
            Unlabelled = Speakers.Count;
            Speakers = [.. Speakers, new Speaker(null, Apart is not null ? Role.Interviewer : null)];
        }
    }

    // "A:" is Alex as often as an answer, and only beside a "Q:" and no other does a letter say which it is; "Q" is nobody's name.
    private static Speaker WithLetterRole(Speaker speaker, string key, bool areAllLetters) =>
        (areAllLetters && KnownLabels.IsQuestion(key)) || key is "Q" or "QUESTION" or "PREGUNTA" or "FRAGE" ? speaker with { Role = Role.Interviewer }
        : areAllLetters && KnownLabels.IsAnswer(key) ? speaker with { Role = Role.Interviewee }
        : speaker;
}
