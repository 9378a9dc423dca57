namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>What one sentence shows of itself.</summary>
internal struct SentenceTraits
{
    /// <summary>What its first and its second word may be doing, and all its words together.</summary>
    public WordClass First;
    public WordClass Second;
    public WordClass All;

    public int Words;
    public bool Asks;
}

/// <summary>What one paragraph shows of itself, and of its likeness to what stands around it.</summary>
internal struct ParagraphTraits
{
    public SentenceTraits Opening;
    public SentenceTraits Closing;
    public WordClass All;
    public int Length;
    public int Words;
    public int Sentences;
    public int Questions;

    /// <summary>Words for the speaker, for the one spoken to, and for somebody else.</summary>
    public int Selves;
    public int Addresses;
    public int Absents;

    /// <summary>Words that start with a capital, and those of them that are no common word and open no sentence.</summary>
    public int Initials;
    public int Capitals;

    public int Digits;
    public char Lead;
    public Ending Ending;
    public bool Links;

    /// <summary>How often it says a name that the document's opening keeps coming back to.</summary>
    public int Subjects;

    /// <summary>How much of it stands word for word elsewhere in the document, 0 to 1.</summary>
    public float Repeated;

    /// <summary>What share of its rarer words stood in the paragraph before, 0 to 1.</summary>
    public float Echoed;

    public readonly bool EndsOnQuestion => Ending == Ending.Question;
}
