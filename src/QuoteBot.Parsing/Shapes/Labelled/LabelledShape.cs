using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Documents whose voices bear labels: letters, initials, names, outlets; each turn or some of them.</summary>
internal static class LabelledShape
{
    private const int MostLabels = 100;

    // The title is one of the first headings; a site's name may stand above it.
    private const int HeadingsOfTitle = 3;
    private const int LongestCredit = 120;
    private const int FewestOfVoice = 3;
    private const int MostAboveStatement = 2;
    private const int FewestQuestions = 4;
    private const double Labelled = 0.99;
    private const double Following = 0.97;
    private const double Inferred = 0.8;
    private const double Furniture = 0.97;

    /// <summary>The voices by their labels, or null when the document has none.</summary>
    public static Casting? Read(Script script)
    {
        var named = NamesAsHeadings.In(script);
        // "Cold Harbour: a talk with Ruth Alder" below the talk is the title once more.
        var headings = script.Passages.Where(passage => passage.Source.Kind == BlockKind.Heading).Take(HeadingsOfTitle).Select(passage => passage.Text).ToHashSet(StringComparer.Ordinal);
        var spots = AskersMark.Added(script, [.. script.Passages.Select(passage => (passage.IsSilent && !named.Contains(passage)) || (!passage.IsSilent && headings.Contains(passage.Text)) ? null : LabelFinder.At(passage))]).ToList();
        if (LabelInventory.Of(spots, script.Passages.Count(passage => !passage.IsSilent), script.IsTimed) is not { } inventory || NamesInTalk.Are(script, spots, inventory))
        {
            return null;
        }

        spots = [.. spots.Select((spot, at) => spot ?? (script.Passages[at].IsSilent ? null : inventory.Respelt(script.Passages[at].Text)))];
        var start = spots.FindIndex(spot => spot is not null && inventory.IsRepeated(spot));
        var opening = start;
        while (opening > 0 && spots[opening - 1] is not null && !inventory.IsRepeated(spots[opening - 1]!))
        {
            opening--;
        }

        var spelled = SpelledOut.Above(spots, start);
        var introduced = IntroducedLabels.Below(script, spots, start, inventory);
        var credits = spots.Select((spot, at) => spot is not null && IsCredit(script.Passages[at], spot)).ToList();
        var accepted = spots.Select((spot, at) => spot is not null && (inventory.Accepts(spot, at > start) || inventory.IsOneOfMany(spots, at) || introduced.Contains(at) || (spot.Style == LabelStyle.Alone && named.Contains(script.Passages[at])) || (at >= opening && (inventory.Introduces(spot) || spelled.Contains(at))) || (at > start && inventory.IsOtherwiseMarked(spot) && OpensSpeech(script.Passages[at], spot))) && !(credits[at] && IsAlwaysCredit(spots, credits, spot)) ? spot : null).ToList();
        Silence(accepted, StatementBefore(credits, accepted));
        if (accepted.OfType<LabelSpot>().Select(spot => spot.Key).Distinct(StringComparer.Ordinal).Take(MostLabels + 1).Count() > MostLabels
            || !accepted.Exists(spot => spot is { Key.Length: > 0 }))
        {
            return null;
        }

        var notes = SceneNotes.In(script, accepted);
        var apart = ApartVoice.In(script, accepted, notes);
        if (apart is not null && IsInOneAnswer(script, accepted, apart))
        {
            return null;
        }

        var voices = LabelledVoices.Of(accepted, apart);
        return new Casting(ShapeOf(script, voices, accepted), FusedTurns.Cut(Utterances(script, accepted, voices, notes), voices), voices.Speakers);
    }

    // Where many questions are set apart, and none of them stands between the first label and the last, somebody tells in an answer how two others talked.
    private static bool IsInOneAnswer(Script script, List<LabelSpot?> accepted, ApartVoice apart)
    {
        var (first, last) = (accepted.FindIndex(spot => spot is not null), accepted.FindLastIndex(spot => spot is not null));
        var asked = Enumerable.Range(0, accepted.Count).Where(at => apart.Covers(script.Passages[at])).ToList();
        return asked.Count >= FewestQuestions && asked.TrueForAll(at => at < first || at > last) && asked[0] < first && asked[^1] > last
            && accepted.OfType<LabelSpot>().Select(spot => spot.Key).Distinct(StringComparer.Ordinal).Take(2).Count() == 2;
    }

    // "**Ruth** Yes." and "**Ruth** …and then I left." are said by her, "**Ruth Alder** is a painter." of her.
    private static bool OpensSpeech(Passage passage, LabelSpot spot) =>
        passage.Text.AsSpan(spot.BodyStart).TrimStart(" \t*_“\"‘'«¿¡([—–-") is { Length: > 0 } words && (words[0] == '…' || words.StartsWith("...") || !char.IsLower(words[0]));

    // "Interviewer: Jane Doe" says who asks; nobody says it.
    private static bool IsCredit(Passage passage, LabelSpot spot) =>
        (KnownLabels.IsAsker(spot.Key) || KnownLabels.IsAsked(spot.Key))
        && passage.Text[spot.BodyStart..].Trim() is var words && (words.Length == 0 || (words.Length < LongestCredit && words[^1] is not ('.' or '?' or '!' or '…')));

    // "Jane Doe: an interview by …", "Interviewee: Jane Doe": the talk begins below the last line that states who meets whom, if but a name or two stand above it.
    private static int StatementBefore(List<bool> credits, List<LabelSpot?> accepted)
    {
        var (labels, last) = (0, -1);
        for (var at = 0; at < accepted.Count && labels <= MostAboveStatement; at++)
        {
            last = credits[at] && accepted[at] is null ? at : last;
            labels += accepted[at] is null ? 0 : 1;
        }

        return accepted.Count(spot => spot is not null) > MostAboveStatement * 2 ? last : -1;
    }

    private static void Silence(List<LabelSpot?> accepted, int end)
    {
        for (var at = 0; at <= end; at++)
        {
            accepted[at] = null;
        }
    }

    private static bool IsAlwaysCredit(List<LabelSpot?> spots, List<bool> credits, LabelSpot spot) =>
        !Enumerable.Range(0, spots.Count).Any(at => spots[at]?.Key == spot.Key && !credits[at]) && spots.Count(each => each?.Key == spot.Key) < FewestOfVoice;

    private static List<Utterance> Utterances(Script script, List<LabelSpot?> spots, LabelledVoices voices, SceneNotes notes)
    {
        var utterances = new List<Utterance>(spots.Count);
        var between = new UnlabelledLines(script, spots, voices, notes);
        if (between.AreTold)
        {
            voices.LetAllAnswer();
        }

        var inner = InnerLabels.Of(spots, voices);
        var current = Utterance.Nobody;
        for (var at = 0; at < spots.Count; at++)
        {
            var passage = script.Passages[at];
            if (spots[at] is { } spot)
            {
                current = spot.Key.Length > 0 ? voices.SpeakerOf(spot) : current;
                current = AddLabelled(utterances, passage, spot, current, inner);
            }
            else if (at < between.First || (passage.IsSilent && !between.IsApart(at)))
            {
                utterances.Add(new Utterance(passage.Block, passage.Text, Utterance.Nobody, Furniture));
            }
            else
            {
                var speaker = between.SpeakerAt(at);
                if (at == between.First && voices.Apart is null && speaker >= 0 && speaker == voices.Unlabelled && LabelFinder.BeforeColon(passage.Text) is { } introduced && !KnownLabels.IsFact(introduced.Key) && !KnownLabels.IsNameless(introduced.Key))
                {
                    voices.Introduce(introduced);
                    AddLabelled(utterances, passage, introduced, speaker, inner);
                    continue;
                }

                var words = between.IsApart(at) ? passage.Text.TrimStart('-', '–', '—', '―', ' ') : passage.Text;
                utterances.Add(new Utterance(passage.Block, TimeStamp.Without(between.IsApart(at) ? KnownLabels.AfterQuestionLabel(words) : words), speaker, speaker == current ? Following : Inferred, Opens: words.Length < passage.Text.Length));
            }
        }

        return utterances;
    }

    // Whoever speaks last in a line goes on in the next.
    private static int AddLabelled(List<Utterance> utterances, Passage passage, LabelSpot spot, int speaker, InnerLabels inner)
    {
        var body = TimeStamp.Without(passage.Text.AsSpan(spot.BodyStart).Trim(" *_").ToString());
        foreach (var part in inner.Parts(body, speaker).Where(part => part.Words.Length > 0))
        {
            utterances.Add(new Utterance(passage.Block, part.Words, part.Speaker, Labelled, Opens: true));
            speaker = part.Speaker;
        }

        return speaker;
    }

    private static Shape ShapeOf(Script script, LabelledVoices voices, List<LabelSpot?> spots)
    {
        var named = spots.OfType<LabelSpot>().Where(spot => spot.Key.Length > 0).ToList();
        return script.IsTimed || named.Count(spot => spot.IsTimed) * 2 > named.Count || named.Count(HasTime) * 4 > named.Count ? Shape.Timestamps
            : voices.Speakers.Count(speaker => speaker.Role is null || speaker.Label is null) >= 4 ? Shape.RoundTable
            : voices.Speakers.All(speaker => speaker.Label is null || KnownLabels.IsQuestion(LabelKey.Of(speaker.Label)) || KnownLabels.IsAnswer(LabelKey.Of(speaker.Label)))
                || SpelledOut.Joined(named) is not null
                ? Shape.QuestionAnswer
            : named.Count(spot => spot.Key.Length <= 3 && spot.Name.All(letter => char.IsUpper(letter) || letter is '.' or ' ')) * 3 > named.Count ? Shape.Initials
            : Shape.Names;

        static bool HasTime(LabelSpot spot) => spot.IsTimed;
    }
}
