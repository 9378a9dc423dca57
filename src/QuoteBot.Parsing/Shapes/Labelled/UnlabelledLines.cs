using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Whose the lines are that stand without a label in a labelled document: the same voice's, another's, or nobody's.</summary>
internal sealed class UnlabelledLines
{
    private const int FewestForHabit = 10;
    private const int FewestQuoted = 4;

    private readonly Script script;
    private readonly LabelledVoices voices;
    private readonly SceneNotes notes;
    private readonly HashSet<int> labels = [];
    private readonly int[] speakers;
    private readonly bool[] isBare;
    private readonly bool labelsEveryChange;
    private readonly bool labelsEveryParagraph;
    private readonly bool quotesTheTalk;
    private readonly int tail;
    private readonly VoiceChange change;
    private readonly MissedPairs missed;
    private int toldOf = -1;

    public UnlabelledLines(Script script, IReadOnlyList<LabelSpot?> spots, LabelledVoices voices, SceneNotes notes)
    {
        (this.script, this.voices, this.notes) = (script, voices, notes);
        speakers = new int[spots.Count];
        isBare = [.. spots.Select((spot, at) => spot is not null && spot.BodyStart >= script.Passages[at].Text.Length)];
        var labelled = new List<(int At, int Speaker)>();
        for (var at = 0; at < spots.Count; at++)
        {
            speakers[at] = Utterance.Nobody;
            if (spots[at] is { Key.Length: > 0 } spot)
            {
                labelled.Add((at, voices.SpeakerOf(spot)));
            }
        }

        labels.UnionWith(labelled.Select(line => line.At));
        quotesTheTalk = labelled.Count >= FewestQuoted && labelled.TrueForAll(line => IsQuotation(line.At));
        var asker = labelled.GroupBy(line => line.Speaker).MaxBy(lines => lines.Count(line => Asking.EndsInQuestion(script.Passages[line.At].Text)))!.Key;
        change = new VoiceChange(script, voices, isBare, asker);
        First = new FirstSpoken(script, voices, asker).Above(labelled);
        labelsEveryChange = LabelsEveryChange(labelled);
        missed = new MissedPairs(script, voices, labelled, asker, labelsEveryChange);
        labelsEveryParagraph = labelled.Count >= FewestForHabit && labelled.Zip(labelled.Skip(1)).Sum(pair => Continuations(pair.First.At + 1, pair.Second.At)) == 0;
        var lastWords = spots[labelled[^1].At]!.BodyStart < script.Passages[labelled[^1].At].Text.Length ? labelled[^1].At : labelled[^1].At + 1;
        while (lastWords + 1 < spots.Count && isBare[labelled[^1].At] && script.Passages[lastWords + 1].Block == script.Passages[lastWords].Block)
        {
            lastWords++;
        }

        AreTold = WritersTelling.IsBetween(script, labelled, voices, isBare);
        tail = new LabelledTail(script, voices, notes, labelsEveryParagraph).After(labelled, Math.Min(spots.Count, lastWords + 1), quotesTheTalk);
        Fill(First, labelled[0].At, voices.Unlabelled >= 0 ? voices.Unlabelled : voices.OtherThan(labelled[0].Speaker));
        for (var at = First; at < labelled[0].At && voices.Apart is { } apart; at++)
        {
            speakers[at] = apart.Covers(script.Passages[at]) ? voices.Unlabelled : labelled[0].Speaker;
        }

        var talks = new NewTalks(script, labelled);
        for (var at = 0; at < labelled.Count; at++)
        {
            var end = at + 1 < labelled.Count ? talks.StartOf(at + 1) : spots.Count;
            Fill(labelled[at], end, at + 1 < labelled.Count ? labelled[at + 1].Speaker : null, at > 0 ? labelled[at - 1].Speaker : Utterance.Nobody);
        }

        // Where the questions have a voice of their own, their class is one more sign of it.
        tail = voices.Apart is null ? Math.Max(tail, MarkedQuestions.Put(script, labelled, isBare, speakers, voices.OtherThan)) : tail;
    }

    /// <summary>Whether whoever wrote the piece says all that bears no label, and tells in it what was asked.</summary>
    public bool AreTold { get; }

    /// <summary>The first line that is spoken, labelled or not.</summary>
    public int First { get; }

    /// <summary>Whether a line is in the manner of the voice that has no label.</summary>
    public bool IsApart(int line) => voices.Apart?.Covers(script.Passages[line]) == true && line < tail && !(line > 0 && isBare[line - 1]);

    /// <summary>The voice of an unlabelled line after the first.</summary>
    public int SpeakerAt(int line) => line >= tail ? Utterance.Nobody : speakers[line];

    // Where a label is never repeated without another voice between, lines between two equal labels are the other voice's.
    private static bool LabelsEveryChange(List<(int At, int Speaker)> labelled)
    {
        var again = labelled.Zip(labelled.Skip(1)).Count(pair => pair.First.Speaker == pair.Second.Speaker && pair.Second.At == pair.First.At + 1);
        return again * 20 <= labelled.Count;
    }

    private int Continuations(int from, int to) =>
        Enumerable.Range(from, to - from).Count(at => !script.Passages[at].IsSilent && voices.Apart?.Covers(script.Passages[at]) != true && !IsNobodys(at)
            && script.Passages[at].Block != script.Passages[at - 1].Block && !IsQuotation(at));

    // "Ruth then showed us the cellar": nobody tells of himself so, and what follows up to the next label is the writer's too.
    private bool IsOfSpeaker(int at, int speaker)
    {
        var text = script.Passages[at].Text;
        var tells = script.Passages[at].Block != script.Passages[at - 1].Block
            && ((speakers[at - 1] == Utterance.Nobody && toldOf == at - 1) || voices.Speakers[speaker].Aliases.Any(name => SceneNotes.TellsOf(text, name.Split(' ')[0])));
        toldOf = tells ? at : toldOf;
        return tells;
    }

    private bool IsQuotation(int at) => script.Passages[at].Source.Kind == BlockKind.Quotation;

    // A list inside a quotation is a list, and what stands above it tells whose.
    private bool IsListBelowSpeech(int at) => script.Passages[at].Source.Kind == BlockKind.ListItem && (speakers[at - 1] != Utterance.Nobody || labels.Contains(at - 1));

    private bool IsHeading(int at) => script.Passages[at].Source.Kind == BlockKind.Heading;

    private void Fill(int from, int to, int speaker)
    {
        for (var at = from; at < to; at++)
        {
            speakers[at] = speaker;
        }
    }

    private void Fill((int At, int Speaker) label, int end, int? next, int before)
    {
        if (voices.Apart is { } apart)
        {
            FillApart(apart, label, end);
            return;
        }

        // Of several, whoever has answered last goes on answering.
        var other = voices.OtherThan(label.Speaker) is >= 0 and var only ? only : voices.AsksByLabel(label.Speaker) && before != label.Speaker ? before : Utterance.Nobody;
        end = EndAtHeading(label.At, end);
        var isMissing = !quotesTheTalk && (voices.Unlabelled >= 0 || ((next == label.Speaker || IsAnsweredBelow(label, next)) && labelsEveryChange && other >= 0 && SpeechCount(change.FirstAfter(label.At), end) > 0));
        var changed = isMissing ? change.At(label, end, next is null, IsAnsweredBelow(label, null)) : end;
        for (var at = label.At + 1; at < end; at++)
        {
            speakers[at] = IsNobodys(at) || (at < changed && IsOfSpeaker(at, label.Speaker)) ? Utterance.Nobody : at < changed ? label.Speaker : other;
        }

        if (!isMissing && missed.QuestionBelow(label, end, next) is { } question && speakers[question] == label.Speaker)
        {
            speakers[question] = other;
        }
    }

    // Where names are headings, what stands below another heading of their level is a note, and nobody's.
    private int EndAtHeading(int label, int end)
    {
        var source = script.Passages[label].Source;
        return source.Kind == BlockKind.Heading ? Enumerable.Range(label + 1, Math.Max(0, end - label - 1)).FirstOrDefault(at => IsHeading(at) && script.Passages[at].Source.Level == source.Level, end) : end;
    }

    private void FillApart(ApartVoice apart, (int At, int Speaker) label, int end)
    {
        var answers = voices.Speakers.Count == 2 ? label.Speaker : voices.Unlabelled;
        var current = label.Speaker;
        for (var at = label.At + 1; at < end; at++)
        {
            var isApart = (apart.Covers(script.Passages[at]) || LeadsToQuestion(apart, at)) && !(isBare[label.At] && at == label.At + 1);
            current = isApart ? voices.Unlabelled : current == voices.Unlabelled ? (Asking.EndsInQuestion(script.Passages[at - 1].Text) ? label.Speaker : answers) : current;
            speakers[at] = !isApart && (IsNobodys(at) || apart.IsCaptioned(script, at)) ? Utterance.Nobody : current;
        }
    }

    // "You paint, too. **How do the two go together?**": what stands before the question in its paragraph is the asker's.
    private bool LeadsToQuestion(ApartVoice apart, int at) =>
        at + 1 < script.Passages.Count && script.Passages[at].Block == script.Passages[at + 1].Block && script.Passages[at].Block != script.Passages[at - 1].Block
        && apart.Covers(script.Passages[at + 1]) && Asking.EndsInQuestion(script.Passages[at + 1].Text) && !apart.IsCaptioned(script, at);

    // The last question, and in the next line of its paragraph what it is answered.
    private bool IsAnsweredBelow((int At, int Speaker) label, int? next) =>
        next is null && voices.AsksByLabel(label.Speaker) && Asking.EndsInQuestion(script.Passages[label.At].Text) && label.At + 1 < script.Passages.Count && script.Passages[label.At + 1].Block == script.Passages[label.At].Block;

    // Below a label with nothing behind it the first line may be the next label's.
    private int SpeechCount(int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Count(at => !script.Passages[at].IsSilent && !ClosingMatter.IsStageDirection(script.Passages[at].Text) && !IsNobodys(at));

    // Where every labelled line is set as a quotation, the writer tells the rest;
    // else a credit in brackets, or the words under a picture: a few words that are no sentence, between paragraphs that are.
    private bool IsNobodys(int at)
    {
        var text = script.Passages[at].Text;
        return text.Length > 0 && ((quotesTheTalk && !IsQuotation(at) && !IsListBelowSpeech(at)) || (AreTold && script.Passages[at].Block != script.Passages[at - 1].Block && !isBare[at - 1]) || (labelsEveryParagraph && !quotesTheTalk && IsQuotation(at)) || (ClosingMatter.IsStageDirection(text) && ClosingMatter.Is(text[1..])) || NobodysWords.IsReference(text) || NobodysWords.IsTime(text) || NobodysWords.IsOfRecording(text) || IsNumberBetween(at)
            || NobodysWords.IsCutMark(text) || notes.Covers(script.Passages[at]) || (voices is { Apart: null, Unlabelled: < 0 } && PictureWords.IsInBoldBelowPicture(script.Passages[at])) || (at > 0 && script.Passages[at - 1].Block != script.Passages[at].Block && NobodysWords.IsCaption(text, script.Passages[at - 1].Text) && !IsBriefAnswer(at)));
    }

    // "Lisbon" alone between two lines that bear the asker's letter is what the upper one is answered.
    private bool IsBriefAnswer(int at) =>
        voices.Unlabelled >= 0 && labels.Contains(at - 1) && labels.Contains(at + 1) && voices.Speakers.Count == 2 && !isBare[at - 1];

    // The number of the turn below it.
    private bool IsNumberBetween(int at) =>
        labels.Contains(at + 1) && script.Passages[at].Text is { Length: <= 4 } text && text.Any(char.IsAsciiDigit) && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ')' or '#')
        && script.Passages[at].Block != script.Passages[at - 1].Block && !isBare[at - 1];
}
