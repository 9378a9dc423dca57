namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>Writes down what a paragraph shows of itself and in its place: length, ending, persons, neighbours, position.</summary>
internal sealed class CueWriter(DocumentTraits document, bool strange, FeatureList into)
{
    private ParagraphTraits _here;
    private ParagraphTraits _before;
    private ParagraphTraits _after;

    public void Write(int index)
    {
        (_before, _here, _after) = (document[index - 1], document[index], document[index + 1]);
        Add(Cue.Always, 0);
        Add(Cue.Density, document.Density);
        Lengths();
        Questions(index);
        Place(index);
        Look();
        if (!strange)
        {
            Words();
            Named(index);
        }
    }

    private void Lengths()
    {
        var size = Size(_here.Length);
        Add(Cue.Length, size);
        Add(Cue.LengthInDocument, Ratio(_here.Length, document.Median));
        Add(Cue.LengthToPrevious, _before.Length == 0 ? 31 : Ratio(_here.Length, _before.Length));
        Add(Cue.LengthToNext, _after.Length == 0 ? 31 : Ratio(_here.Length, _after.Length));
        Add(Cue.QuestionByLength, size + (_here.EndsOnQuestion ? 16 : 0));
        if (_here.Ending == Ending.Bare)
            Add(Cue.BareByLength, size);
        if (!_here.EndsOnQuestion)
            Add(Cue.StatementByLengths, (Math.Min(Ratio(_here.Length, Math.Max(1, _before.Length)), 4) * 5) + Math.Min(Ratio(_here.Length, Math.Max(1, _after.Length)), 4));
        Add(Cue.RelativeByQuestion, Ratio(_here.Length, document.Median) + (_here.EndsOnQuestion ? 8 : 0) + (_here.Questions > 0 ? 16 : 0));
    }

    private void Questions(int index)
    {
        var asks = (_here.EndsOnQuestion ? 4 : 0) + (_before.EndsOnQuestion ? 2 : 0) + (_after.EndsOnQuestion ? 1 : 0);
        Add(Cue.Ending, (int)_here.Ending);
        Add(Cue.EndingAround, ((int)_here.Ending * 4) + (asks & 3));
        Add(Cue.QuestionsInside, Math.Min(_here.Questions, 3) + (_here.EndsOnQuestion ? 4 : 0) + (_here.Opening.Asks ? 8 : 0));
        Add(Cue.QuestionAround, asks + (document[index - 2].EndsOnQuestion ? 8 : 0) + (document[index + 2].EndsOnQuestion ? 16 : 0));
        Add(Cue.QuestionBefore, (_before.Questions > 0 ? 1 : 0) + (_before.EndsOnQuestion ? 2 : 0) + (_here.Questions > 0 ? 4 : 0));
    }

    private void Place(int index)
    {
        Add(Cue.FromStart, Steps(index));
        Add(Cue.FromEnd, Steps(document.Count - 1 - index));
        if (document.FirstQuestion < 0)
            return;
        if (index < document.FirstQuestion)
            Add(Cue.BeforeFirstQuestion, Steps(document.FirstQuestion - index) + (Size(_here.Length) > 5 ? 16 : 0));
        if (index > document.LastQuestion)
            Add(Cue.AfterLastQuestion, Steps(index - document.LastQuestion) + (Size(_here.Length) > 5 ? 16 : 0));
    }

    private void Look()
    {
        Add(Cue.Lead, LeadKind(_here.Lead));
        Add(Cue.Repeated, (int)(_here.Repeated * 4.99f) + (_here.Length < 300 ? 8 : 0));
        Add(Cue.TitleCase, _here.Words == 0 ? 31 : (int)(4.99 * _here.Initials / _here.Words) + (_here.Words < 15 ? 8 : 0) + (_here.Ending == Ending.Bare ? 16 : 0));
        Add(Cue.Digits, Math.Min(_here.Digits, 3) + (_here.Words < 15 ? 4 : 0));
        if (_here.Links)
            Add(Cue.Links, _here.Words < 15 ? 1 : 0);
    }

    private void Words()
    {
        var person = Person(_here);
        Add(Cue.Person, person);
        Add(Cue.PersonByLength, (person & 3) + (4 * Math.Min(Size(_here.Length) / 2, 7)));
        Add(Cue.QuestionByPerson, person + (_here.EndsOnQuestion ? 16 : 0));
        Add(_before.EndsOnQuestion ? Cue.PersonAfterQuestion : Cue.PersonBeforeQuestion, person + (_after.EndsOnQuestion ? 16 : 0));
        Add(Cue.PreviousPerson, Person(_before));
        Add(Cue.NextPerson, Person(_after));
        Add(Cue.SelfShare, Share(_here.Selves, _here.Words));
        Add(Cue.AddressShare, Share(_here.Addresses, _here.Words) + (_here.EndsOnQuestion ? 16 : 0));
        Add(Cue.Absent, Share(_here.Absents, _here.Words));
        Add(Cue.Capitals, Share(_here.Capitals, _here.Words));
        Add(Cue.Echoed, (int)(_here.Echoed * 9.99f) + (_before.EndsOnQuestion ? 16 : 0));
        Add(Cue.EchoedNext, (int)(_after.Echoed * 9.99f) + (_here.EndsOnQuestion ? 16 : 0));
        Sentences();
    }

    private void Named(int index)
    {
        var said = Math.Min(2, _here.Subjects);
        Add(Cue.Subjects, said + (3 * Has(_here.All, WordClass.Addressed)) + (6 * Has(_here.All, WordClass.Absent)) + (_here.EndsOnQuestion ? 16 : 0));
        Add(Cue.SubjectsAround, said + (3 * Math.Min(1, _before.Subjects)) + (6 * Math.Min(1, _after.Subjects)) + (_here.Words < 15 ? 16 : 0));
        Add(Cue.SubjectsByPlace, said + (3 * (index < document.FirstQuestion || document.FirstQuestion < 0 ? 0 : index > document.LastQuestion ? 1 : 2)));
    }

    private void Sentences()
    {
        var (opening, closing) = (_here.Opening, _here.Closing);
        Each(Cue.OpeningClass, opening.First);
        Each(_before.EndsOnQuestion ? Cue.OpeningAfterQuestion : Cue.OpeningAfterStatement, opening.First);
        Each(Cue.OpeningSentence, opening.Second);
        Each(Cue.NextOpening, _after.Opening.First);
        Each(Cue.ClosingSentence, closing.First, closing.Asks ? 16 : 0);
        Add(Cue.ClosingPerson, Person(closing.All) + (closing.Asks ? 16 : 0));
        Add(Cue.Invites, Has(closing.All, WordClass.Invites) + (2 * Has(closing.All, WordClass.Addressed)) + (4 * Has(opening.First, WordClass.Invites)));
        Add(Cue.Courtesy, Has(_here.All, WordClass.Courtesy) + (2 * Has(opening.First, WordClass.Courtesy)) + (_here.Words < 25 ? 4 : 0));
        Add(Cue.Opinion, Has(_here.All, WordClass.Opinion) + (2 * Has(opening.Second, WordClass.Opinion)));
        Add(Cue.Month, Has(_here.All, WordClass.Month) + (_here.Words < 15 ? 2 : 0) + (_here.Digits > 0 ? 4 : 0));
    }

    private void Each(Cue cue, WordClass classes, int offset = 0)
    {
        if (classes == WordClass.None)
            Add(cue, offset + 15);
        for (var bit = 0; bit < 15; bit++)
        {
            if (((int)classes & (1 << bit)) != 0)
                Add(cue, offset + bit);
        }
    }

    private void Add(Cue cue, int value) => into.Add(Rows.Of(cue, value, strange));

    private static int Has(WordClass all, WordClass one) => (all & one) != 0 ? 1 : 0;

    /// <summary>Who is spoken of: the speaker, the one spoken to, "we", somebody absent; one bit each.</summary>
    private static int Person(WordClass all) =>
        Has(all, WordClass.Self) + (2 * Has(all, WordClass.Addressed)) + (4 * Has(all, WordClass.Group)) + (8 * Has(all, WordClass.Absent));

    private static int Person(in ParagraphTraits traits) => Person(traits.All);

    private static int Share(int count, int words) => count == 0 || words == 0 ? 0 : 1 + (int)Math.Min(6, 40.0 * count / words);

    private static int Size(int length) => Math.Min(15, (int)(2 * Math.Log2(1 + (length / 8.0))));

    private static int Ratio(double length, double other) => Math.Clamp((int)Math.Floor(3.5 + (1.5 * Math.Log2((length + 10) / (other + 10)))), 0, 7);

    private static int Steps(int count) => count switch { < 6 => count, < 10 => 6, < 20 => 7, _ => 8 };

    private static int LeadKind(char lead) => lead switch
    {
        '"' or '“' or '«' or '\'' or '‘' => 1,
        '(' or '[' => 2,
        '-' or '–' or '—' or '•' or '*' => 3,
        '¿' or '¡' => 4,
        '#' or '>' or '|' or '!' or '<' or '{' => 5,
        '…' or '.' => 6,
        '\0' => 7,
        _ => char.IsAsciiDigit(lead) ? 8 : char.IsLower(lead) ? 9 : char.IsUpper(lead) ? 0 : 10,
    };
}
