using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Turns;

/// <summary>Whether what was found is a conversation at all.</summary>
internal static class Conversation
{
    private const double LeastSpokenShare = 0.15;
    private const double LeastSpokenBySense = 0.3;

    // Interviews of sources that the sense model had not seen are read with 0.88 and more, what is none mostly with less; most of all where hardly anybody asks.
    private const double LeastConfidence = 0.8;
    private const double LeastOfFew = 0.87;
    private const double LeastOfStatements = 0.9;
    private const double LeastOfPart = 0.7;
    private const double Surely = 0.95;

    // With fewer questions than these, half of them must be put to somebody, and no answer may run on like an article.
    private const int Few = 3;
    private const double FewShare = 0.5;
    private const int MostParagraphs = 6;
    private const double LeastShare = 0.34;
    private const double LeastAsking = 0.25;

    private const double LeastTold = 0.2;

    private const int ManyVoices = 4;
    private const int LongestHeading = 80;
    private static readonly string[] Minutes = ["agenda", "attendees", "action items", "orden del día", "ordre du jour", "tagesordnung"];

    // Of 267 interviews with their marks taken off one is below these, of 42 stories, memoirs and essays that were taken for interviews 29.
    private const double ManyQuoted = 0.25;
    private const double SureOfTalk = 0.8;
    private const double SomeQuoted = 0.05;
    private const double UnsureOfTalk = 0.7;
    private const double LeastSure = 0.6;

    // Of 400 labelled interviews, podcasts and panels none has fewer turns that ask; banter in which few do is long.
    private const double FewestAsk = 0.12;
    private const double EnoughAsk = 5;
    private const double FewestPersonal = 0.7;

    // Who is asked briefly and answers so need not speak of himself; what an article says below a heading is longer.
    private const int BriefAnswer = 150;

    // Where nearly every turn of one side asks, nothing more is needed.
    private const double MostAsking = 0.7;

    // Where hardly anybody asks, statements are answered one by one, by somebody who speaks of himself to one who is spoken to.
    private const int FewestSteady = 5;
    private const double SteadyConfidence = 0.8;
    private const double SteadyToOther = 0.3;
    private const double SteadyOfSelf = 0.6;
    private const double MostSteadyParagraphs = 1.5;

    /// <summary>The reason why a document is no interview, or null when it is one.</summary>
    /// <param name="casting">The voices.</param>
    /// <param name="transcript">What they say.</param>
    /// <param name="language">In which language.</param>
    /// <param name="isAnnounced">Whether the page says that it is an interview, so that less evidence will do.</param>
    public static string? Doubt(Casting casting, Transcript transcript, string? language, bool isAnnounced)
    {
        if (transcript.Turns.Count < 2)
        {
            return transcript.Paragraphs.Count < 2 ? Refusals.TooShort : Refusals.NoConversation;
        }

        var voices = transcript.Turns.Select(turn => turn.Speaker).Distinct().Count();
        var isTalk = casting.Shape == Shape.Unlabelled
            ? IsTalk(casting, transcript, language, isAnnounced)
            : Asks(casting, transcript, language) && IsSpoken(transcript, language, casting.Speakers.All(speaker => speaker.Label is not null))
                && !IsHeaded(casting, transcript) && !(voices >= ManyVoices && AreMinutes(transcript));
        return voices < 2 || IsMostlyProse(transcript, casting.Shape == Shape.Unlabelled ? LeastSpokenBySense : LeastSpokenShare) || !isTalk ? Refusals.NoConversation : null;
    }

    /// <summary>
    /// Whether type alone parts two voices that hardly speak to each other, as it parts the chapters of an article, the entries of a list or what is quoted
    /// in a story from the rest.
    /// </summary>
    public static bool IsVague(Casting casting, Transcript transcript, string? language)
    {
        if (language != "en" || casting.Shape is not (Shape.Bold or Shape.Italics or Shape.Headings or Shape.Markup) || casting.Speakers.Any(speaker => speaker.Label is not null))
        {
            return false;
        }

        var (asked, answered) = (Side.Of(transcript, 0), Side.Of(transcript, 1));
        if (transcript.Turns.Where(turn => turn.Speaker == 1).Average(turn => turn.Letters) < BriefAnswer)
        {
            return false;
        }

        var isInterrogation = asked.Asking >= asked.Turns * FewShare && answered.OfSelf >= answered.Turns * MostAsking;
        return answered.OfSelf < answered.Turns * LeastShare
            || (asked.Turns < Few && asked.ToOther + answered.OfSelf <= asked.Turns)
            || (asked.ToOther * 3 < asked.Turns && !isInterrogation);
    }

    private static bool IsTalk(Casting casting, Transcript transcript, string? language, bool isAnnounced)
    {
        var (asked, answered) = (Side.Of(transcript, 0), Side.Of(transcript, 1));
        return !IsTold(transcript) && !IsStory(transcript, language)
            && (IsSteady(transcript, asked, answered) || (IsLikely(transcript, asked, answered, language, isAnnounced) && Asks(casting, transcript, language)));
    }

    // Many who talk below "Agenda" or "Meeting notes" are met, and nobody is interviewed.
    private static bool AreMinutes(Transcript transcript) =>
        transcript.Paragraphs.Any(paragraph => paragraph.Turn is null && paragraph.Text.Length <= LongestHeading
            && (Minutes.Contains(paragraph.Text.TrimEnd(':'), StringComparer.OrdinalIgnoreCase) || paragraph.Text.Contains("meeting notes", StringComparison.OrdinalIgnoreCase) || paragraph.Text.Contains("meeting minutes", StringComparison.OrdinalIgnoreCase)));

    private static bool IsMostlyProse(Transcript transcript, double least)
    {
        var (spoken, all) = (0L, 0L);
        foreach (var paragraph in transcript.Paragraphs)
        {
            all += paragraph.Text.Length;
            spoken += paragraph.Turn is null ? 0 : paragraph.Text.Length;
        }

        return spoken < all * least;
    }

    // Where type alone tells the voices apart, one heading over some paragraphs is a chapter and no question; and what heads the parts of an article
    // ("Who was Ada Lumen?") is put to no "you".
    private static bool Asks(Casting casting, Transcript transcript, string? language) =>
        casting.Speakers.Any(speaker => speaker.Label is not null)
        || (casting.Shape == Shape.Headings && Asked(casting, transcript).Count(Asking.IsReported) >= Few)
        || (Asked(casting, transcript).Any(text => Asking.HasQuestion(text) || Asking.Invites(text)) && (casting.Shape != Shape.Headings || language != "en" || Asked(casting, transcript).Any(Address.IsToOther)));

    // Where one label alone comes again ("Artist:", "Cost:"), and neither what stands behind it asks nor what stands between closes on a question, it heads the entries of a list.
    private static bool IsHeaded(Casting casting, Transcript transcript) =>
        casting.Speakers.Count(speaker => speaker.Label is not null) == 1
        && Enumerable.Range(0, casting.Speakers.Count).Select(speaker => (casting.Speakers[speaker].Label, Side: Side.Of(transcript, speaker)))
            .All(voice => (voice.Label is null ? voice.Side.Closing : voice.Side.Asking) <= voice.Side.Turns * LeastAsking);

    private static IEnumerable<string> Asked(Casting casting, Transcript transcript) =>
        transcript.Paragraphs.Where(paragraph => paragraph.Turn is { } turn && casting.Speakers[transcript.Turns[turn].Speaker].Role == Role.Interviewer).Select(paragraph => paragraph.Text);

    // Labels part a list of wares, a form or a program too. People who talk ask, or speak of themselves and to each other, or nod; in languages whose words for that are not all known here, somebody asks at least.
    private static bool IsSpoken(Transcript transcript, string? language, bool isLabelled)
    {
        if (language is not (null or "en"))
        {
            return transcript.Paragraphs.Any(paragraph => paragraph.Turn is not null && Asking.HasQuestion(paragraph.Text));
        }

        var turns = transcript.Paragraphs.Where(paragraph => paragraph.Turn is not null).ToLookup(paragraph => paragraph.Turn, paragraph => paragraph.Text);
        return turns.Count(turn => turn.Any(text => Asking.HasQuestionSentence(text) || Asking.IsReported(text))) >= Math.Min(turns.Count * FewestAsk, EnoughAsk)
            || turns.Count(turn => turn.Any(text => Address.IsOfSelf(text) || Address.IsToOther(text) || (isLabelled && Asking.IsNod(text)))) >= turns.Count * FewestPersonal;
    }

    // By sense alone, somebody must ask and somebody answer, and more than now and then: a speech, a review or a story has paragraphs and questions too.
    private static bool IsLikely(Transcript transcript, Side asked, Side answered, string? language, bool isAnnounced) =>
        transcript.Turns.Average(turn => turn.Share) > (isAnnounced ? LeastOfPart : LeastAverage(transcript, asked))
        && (asked.Turns < Few
            ? isAnnounced || (asked.Closing >= asked.Turns * FewShare && answered.Paragraphs <= asked.Turns * MostParagraphs && IsToAndFro(asked, answered, language, FewShare))
            : (isAnnounced || asked.Asking >= asked.Turns * LeastAsking) && IsToAndFro(asked, answered, language, asked.Asking >= asked.Turns * MostAsking ? 0 : LeastShare));

    private static double LeastAverage(Transcript transcript, Side asked) =>
        asked.Turns < Few ? LeastOfFew
        : asked.Asking * 3 < asked.Turns ? LeastOfStatements
        : IsSurelyAsked(transcript) ? LeastOfPart
        : LeastConfidence;

    // An essay may open an interview, and be read with doubt, and the interview surely.
    private static bool IsSurelyAsked(Transcript transcript) =>
        transcript.Paragraphs.Where(paragraph => paragraph.Turn is { } turn && transcript.Turns[turn] is { Speaker: 0, Share: >= Surely } && Asking.HasQuestion(paragraph.Text))
            .DistinctBy(paragraph => paragraph.Turn).Take(Few).Count() == Few;

    private static bool IsSteady(Transcript transcript, Side asked, Side answered) =>
        asked.Turns >= FewestSteady && answered.Paragraphs <= asked.Turns * MostSteadyParagraphs
        && transcript.Turns.Average(turn => turn.Share) >= SteadyConfidence
        && asked.ToOther >= asked.Turns * SteadyToOther && answered.OfSelf >= answered.Turns * SteadyOfSelf;

    // Where people talk in a story, paragraphs open on quotation marks, and sense is never sure who asks whom.
    private static bool IsStory(Transcript transcript, string? language)
    {
        var spoken = transcript.Paragraphs.Where(paragraph => paragraph.Turn is not null).ToList();
        var quoted = spoken.Count(paragraph => paragraph.Text[0] is '“' or '"' or '‘' or '«' or '„') / (double)Math.Max(1, spoken.Count);
        var sure = transcript.Turns.Average(turn => turn.Confidence);
        return (quoted >= ManyQuoted && sure < SureOfTalk) || (quoted >= SomeQuoted && sure < UnsureOfTalk) || (language == "en" && sure < LeastSure);
    }

    // A story's talk: every few paragraphs, words in quotation marks and who said them.
    private static bool IsTold(Transcript transcript)
    {
        var spoken = transcript.Paragraphs.Where(paragraph => paragraph.Turn is not null).ToList();
        return spoken.Count(paragraph => ReportedSpeech.IsTold(paragraph.Text)) >= spoken.Count * LeastTold;
    }

    // Pronouns are told for English alone; Spanish mostly does without.
    private static bool IsToAndFro(Side asked, Side answered, string? language, double least) =>
        asked.Asking > 0 && (language != "en" || (asked.ToOther > 0 && asked.ToOther >= asked.Turns * least && answered.OfSelf >= answered.Turns * least));
}
