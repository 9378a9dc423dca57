namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>The voices behind the labels of a document.</summary>
internal sealed class LabelledVoices
{
    private readonly Dictionary<string, int> speakerByKey = [];

    private LabelledVoices(IReadOnlyList<Speaker> speakers) => Speakers = speakers;

    /// <summary>Every voice in order of appearance; where only one bears a label, the other stands after it without one.</summary>
    public IReadOnlyList<Speaker> Speakers { get; private set; }

    /// <summary>The voice that bears no label, or <see cref="Utterance.Nobody"/>.</summary>
    public int Unlabelled { get; private set; } = Utterance.Nobody;

    /// <summary>The voice of a label.</summary>
    public int SpeakerOf(LabelSpot spot) => speakerByKey[LabelInventory.KeyOf(spot)];

    public static LabelledVoices Of(IReadOnlyList<LabelSpot?> accepted)
    {
        var named = accepted.OfType<LabelSpot>().Where(spot => spot.Key.Length > 0).ToList();
        var counts = named.GroupBy(LabelInventory.KeyOf).ToDictionary(group => group.Key, group => group.Count());
        var groups = LabelAliases.Group(WithNotes(counts, named));
        var voices = new LabelledVoices([]);
        var fullest = new List<string>();
        foreach (var spot in named)
        {
            var key = LabelInventory.KeyOf(spot);
            var voice = groups[key];
            voices.speakerByKey[key] = fullest.Contains(voice) ? fullest.IndexOf(voice) : fullest.Count;
            if (!fullest.Contains(voice))
            {
                fullest.Add(voice);
            }
        }

        voices.Speakers = [.. fullest.Select(voice => SpeakerFor(voice, named, groups))];
        voices.AddUnlabelled();
        return voices;
    }

    // "Gary Green [GG]:" says itself that GG is Gary Green.
    private static Dictionary<string, int> WithNotes(Dictionary<string, int> counts, List<LabelSpot> named)
    {
        foreach (var spot in named.Where(spot => spot.Note is { Length: > 0 and <= 4 } && counts.ContainsKey(LabelKey.Of(spot.Note))))
        {
            counts.TryAdd(LabelInventory.KeyOf(spot), 1);
        }

        return counts;
    }

    private static Speaker SpeakerFor(string voice, List<LabelSpot> named, Dictionary<string, string> groups)
    {
        var forms = named.Where(spot => groups[LabelInventory.KeyOf(spot)] == voice).ToList();
        var label = forms.First(spot => LabelInventory.KeyOf(spot).Length == forms.Max(form => LabelInventory.KeyOf(form).Length)).Name;
        return new Speaker(label, RoleOf(voice)) { Aliases = [.. forms.Select(form => form.Name).Distinct(StringComparer.Ordinal)] };
    }

    private static Role? RoleOf(string key) =>
        KnownLabels.IsAsker(key) ? Role.Interviewer : KnownLabels.IsAsked(key) ? Role.Interviewee : KnownLabels.IsOther(key) ? Role.Other : null;

    private void AddUnlabelled()
    {
        var letters = Speakers.Select(speaker => LabelKey.Of(speaker.Label!)).ToList();
        var areAllLetters = letters.Any(KnownLabels.IsQuestion) && letters.All(key => KnownLabels.IsQuestion(key) || KnownLabels.IsAnswer(key) || KnownLabels.IsNameless(key));
        Speakers = [.. Speakers.Zip(letters, (speaker, key) => WithLetterRole(speaker, key, areAllLetters))];
        var voices = Speakers.Count(speaker => speaker.Role != Role.Other);
        if (voices == 1)
        {
            Unlabelled = Speakers.Count;
            Speakers = [.. Speakers, new Speaker(null)];
        }
    }

    // "A:" is Alex as often as an answer, and only beside a "Q:" and no other does a letter say which it is; "Q" is nobody's name.
    private static Speaker WithLetterRole(Speaker speaker, string key, bool areAllLetters) =>
        (areAllLetters && KnownLabels.IsQuestion(key)) || key is "Q" or "QUESTION" or "PREGUNTA" or "FRAGE" ? speaker with { Role = Role.Interviewer }
        : areAllLetters && KnownLabels.IsAnswer(key) ? speaker with { Role = Role.Interviewee }
        : speaker;
}
