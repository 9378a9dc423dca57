using System.Collections.Frozen;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Labels that say what somebody is rather than who, in the languages that interviews come in.</summary>
internal static class KnownLabels
{
    private const int LongestQuestionLabel = 16;

    private static readonly FrozenSet<string> Questions =
        Set("Q|QUESTION|PREGUNTA|P|FRAGE|F|DOMANDA|D|PERGUNTA|VRAAG|FRÅGA|SPØRGSMÅL|質問|问|問|提问|提問|س|سؤال|ש|שאלה|ВОПРОС|В|문|ΕΡΩΤΗΣΗ|PYTANIE|OTÁZKA|SORU");

    private static readonly FrozenSet<string> Answers =
        Set("A|ANSWER|RESPUESTA|R|RÉPONSE|REPONSE|ANTWORT|RISPOSTA|RESPOSTA|ANTWOORD|SVAR|答|答え|回答|答案|ج|جواب|ת|תשובה|ОТВЕТ|О|답|ΑΠΑΝΤΗΣΗ|ODPOWIEDŹ|ODPOVĚĎ|CEVAP");

    private static readonly FrozenSet<string> Askers = Set(
        "INTERVIEWER|INT|HOST|MODERATOR|ME|US|MYSELF|ENTREVISTADOR|ENTREVISTADORA|ENTREVISTA|INTERVIEWEUR|INTERVIEWEUSE|JOURNALIST|JOURNALISTE|PERIODISTA|" +
        "REPORTER|EDITOR|YO|MOI|NOUS|ICH|MODERADOR|MODERATORIN|ANCHOR|PRESENTER|INTERVISTATORE|INTERVISTATRICE|INTERVIEWERIN|INTERVJUARE|ENTREVISTADORES|PRESENTADOR|PRESENTADORA|CONDUTTORE|CONDUTTRICE|ANIMATEUR|ANIMATRICE|聞き手|インタビュアー|记者|記者");

    // Those of whoever wrote the piece down.
    private static readonly FrozenSet<string> Writers = Set("ME|US|MYSELF|YO|MOI|NOUS|ICH");

    private static readonly FrozenSet<string> Asked = Set("INTERVIEWEE|INTERVIEWÉ|INTERVIEWÉE|INTERVISTATO|INTERVISTATA|INTERVIEWPARTNER|INTERVIEWPARTNERIN|GUEST|OSPITE|CONVIDADO|CONVIDADA|INVITÉE|SUBJECT|ENTREVISTADO|ENTREVISTADA|INVITÉ|INVITADO|INVITADA|GAST|DIRECTOR ANSWERS");

    private static readonly FrozenSet<string> Others = Set(
        "AUDIENCE|AUDIENCE MEMBER|AUDIENCE QUESTION|AUDIENCE Q|QUESTION FROM AUDIENCE|QUESTION FROM THE AUDIENCE|FROM THE AUDIENCE|VOICE|MALE VOICE|FEMALE VOICE|CROWD|PÚBLICO|PUBLIC|SPEAKER|UNKNOWN|CALLER|" +
        "STUDENT|NARRATOR|ANNOUNCER|WOMAN|MAN|UNIDENTIFIED|UNIDENTIFIED MALE|UNIDENTIFIED FEMALE|UNIDENTIFIED SPEAKER|VOICE OVER|VOICEOVER");

    // What is heard between turns, labelled as if it spoke.
    private static readonly FrozenSet<string> Sounds = Set("BREAK|JINGLE|OUTRO|COMMERCIAL|COMMERCIAL BREAK|AD BREAK|ADVERTISEMENT|AUDIO CLIP|SOUND CLIP|THEME SONG|THEME MUSIC");

    // Somebody may be called by these letters; beside one who asks for sure, they lead the talk.
    private static readonly FrozenSet<string> Leaders = Set("MC|EMCEE|M C");

    // They help those who talk, and are asked nothing.
    private static readonly FrozenSet<string> Helpers = Set("STAFF|TRANSLATOR|INTERPRETER");

    private static readonly FrozenSet<string> Several = Set("ALL|BOTH|TOGETHER|EVERYONE|EVERYBODY|TODOS|TODAS|AMBOS|TOUS|TOUTES|LES DEUX|ALLE|BEIDE|TUTTI|TUTTE|ENTRAMBI|GROUP|BAND|THE BAND|IEDEREEN|ALLEMAAL");

    // What a machine that writes down speech calls those whom it tells apart, with a number or a letter.
    private static readonly FrozenSet<string> Machines = Set("SPEAKER|UNKNOWN SPEAKER|UNIDENTIFIED SPEAKER|SPK|HABLANTE|ORADOR|LOCUTOR|LOCUTEUR|INTERVENANT|PARLANTE|SPRECHER|FALANTE|TALER|SPREKER");

    private static readonly string[] Joints = [" and ", " & ", " y ", " et ", " und ", " e ", " en ", "/", " + "];

    // Facts in boxes, not voices: "Where: the Roxy". They count only where they alternate like speech.
    private static readonly FrozenSet<string> Facts = Set(
        "WHEN|WHERE|WHAT|WHO|WHY|HOW|PRICE|DATE|TIME|PHOTO|PHOTOS|PHOTO CREDIT|SOURCE|NOTE|NB|WARNING|UPDATE|EDITORS NOTE|EDITOR S NOTE|SPOILER|SPOILERS|SPOILER ALERT|PS|TICKETS|DIRECTOR|CAST|" +
        "WRITTEN BY|DIRECTED BY|STARRING|GENRE|RUNTIME|RUNNING TIME|RELEASE DATE|RELEASE|RATING|COUNTRY|LANGUAGE|LOCATION|MUSIC|MUSIC BY|WORDS|WORDS BY|TEXT|TEXT BY|VIA|TAGS|CATEGORY|" +
        "CATEGORIES|FILED UNDER|INTERVIEW|INTERVIEW BY|TITLE|YEAR|PRODUCER|PRODUCED BY|WRITER|SCREENPLAY|CINEMATOGRAPHY|EDITING|EDITED BY|DISTRIBUTOR|BUDGET|AGE|BORN|NAME|OCCUPATION|WEBSITE|" +
        "WEB|EMAIL|E MAIL|TWITTER|INSTAGRAM|FACEBOOK|URL|LINK|LINKS|RELATED|MORE|READ MORE|SEE ALSO|CUÁNDO|DÓNDE|PRECIO|FECHA|FOTO|FOTOS|FUENTE|NOTA|REPARTO|DIRECCIÓN|GUION|AÑO|PAÍS|" +
        "OÙ|QUAND|PRIX|TARIF|RÉALISATION|DURÉE|SORTIE|AVEC|WO|WANN|PREIS|PUBLISHED|POSTED|BY|AUTHOR|POR|PAR|TRANSLATION|TRANSLATED BY|TRANSCRIPT|TOPICS|SUMMARY|INTRO|INTRODUCTION|" +
        "CONCLUSION|IN CONCLUSION|EN CONCLUSION|SUBJECT LINE|ABSTRACT|KEYWORDS|VIDEO|AUDIO|IMAGE|CAPTION|STORY|STORY BY|DISCOGRAPHY|FILMOGRAPHY|CONTACT|ADDRESS|PHONE|FOR EXAMPLE|EXAMPLE|" +
        "PUBLICATION|TRANSLATOR|TRANSLATION URL|ORIGINAL URL|ORIGINAL|PHOTOGRAPHER|PHOTOGRAPHY|INTERVIEWED BY|TRANSCRIBER|DURATION|NICKNAME|HOMEPAGE|BLOG|MOTTO|DATUM|ORT|FILM|FILMS|MOVIE|MOVIES|PELÍCULA|PELÍCULAS|PLACE|VENUE|" +
        "MON|TUE|TUES|WED|THU|THUR|THURS|FRI|SAT|SUN|" +
        "POINT|PART|CHAPTER|EPISODE|SEASON|TRACK|TIP|DISCLAIMER|FOLLOW|SHARE|COMMENTS|TALKBACK");

    public static bool IsQuestion(string key) => Questions.Contains(Unnumbered(key)) || Questions.Contains(key);

    public static bool IsAnswer(string key) => Answers.Contains(Unnumbered(key)) || Answers.Contains(key);

    // "Host 2"
    public static bool IsAsker(string key) => Askers.Contains(key) || Askers.Contains(WithoutNumber(key));

    /// <summary>Whether a label stands for whoever wrote the talk down: "Me".</summary>
    public static bool IsWriter(string key) => Writers.Contains(key);

    public static bool IsAsked(string key) => Asked.Contains(key) || Asked.Contains(WithoutNumber(key));

    // "Woman 2"; but "Speaker 2" is what a machine calls one of those who talk.
    public static bool IsOther(string key) => Others.Contains(key) || (WithoutNumber(key) is var bare && bare != "SPEAKER" && Others.Contains(bare));

    /// <summary>Whether a label is that of whoever speaks up from the seats: "Audience member 2".</summary>
    public static bool IsHall(string key) => key.Contains("AUDIENCE", StringComparison.Ordinal) || WithoutNumber(key) is "CALLER" or "STUDENT" or "PÚBLICO" or "PUBLIC";

    /// <summary>Whether a label is that of a master of ceremonies, where it is not somebody's initials.</summary>
    public static bool IsLeader(string key) => Leaders.Contains(key);

    /// <summary>Whether a label is that of somebody who only helps: a translator.</summary>
    public static bool IsHelper(string key) => Helpers.Contains(WithoutNumber(key));

    /// <summary>Whether a label is that of something heard between turns: "Break".</summary>
    public static bool IsSound(string key) => Sounds.Contains(WithoutNumber(key));

    /// <summary>Whether a label is that of somebody who puts in a word now and then: "MC", "Staff".</summary>
    public static bool IsBystander(string key) => IsLeader(key) || (IsHelper(key) && !IsFact(key));

    public static bool IsFact(string key) => Facts.Contains(key) || IsFootnote(key);

    /// <summary>Whether a label stands before an editor's note, however often.</summary>
    public static bool IsFootnote(string key) => key is "FOOTNOTE" or "FOOTNOTES" or "EDITORS NOTE" or "EDITOR S NOTE" or "TRANSLATORS NOTE" or "TRANSLATOR S NOTE" or "TAGS";

    /// <summary>Whether a label is what a machine calls a voice: "Speaker 1", "SPEAKER_00", "Unknown Speaker".</summary>
    public static bool IsMachines(string key) => Machines.Contains(key) || Machines.Contains(WithoutNumber(key)) || (key is [.., ' ', _] && Machines.Contains(key[..^2]));

    /// <summary>Whether a label stands for several who answer at once.</summary>
    public static bool IsSeveral(string key) => Several.Contains(key);

    /// <summary>The names that a label joins: "BEN and CLEO"; one alone where it joins none.</summary>
    public static string[] Joined(string name) => name.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a label names nobody.</summary>
    public static bool IsNameless(string key) => IsQuestion(key) || IsAnswer(key) || IsAsker(key) || IsAsked(key) || IsOther(key);

    /// <summary>Whether two letters are one language's for a question and its answer: "F" and "A" are German, "F" and "R" are two people.</summary>
    public static bool ArePair(string question, string answer) => (Unnumbered(question), Unnumbered(answer)) switch
    {
        ("P" or "D", "R") or ("F", "A") => true,
        ("P" or "D" or "F", "A" or "R") => false,
        _ => true,
    };

    /// <summary>A question without the label before it: "Question 3: Why?" is "Why?".</summary>
    public static string AfterQuestionLabel(string question)
    {
        var colon = question.AsSpan(0, Math.Min(LongestQuestionLabel, question.Length)).IndexOf(':');
        return colon > 0 && IsQuestion(LabelKey.Of(question[..colon])) && question.AsSpan(colon + 1).TrimStart() is { Length: > 0 } words ? words.ToString() : question;
    }

    /// <summary>"Q12" is "Q", and so is the "12. Q" of a numbered list.</summary>
    public static string Unnumbered(string key)
    {
        var bare = WithoutNumber(key);
        bare = bare.Length > 0 && char.IsAsciiDigit(bare[0]) ? bare.AsSpan().TrimStart("0123456789 ").ToString() : bare;
        return bare.Length is > 0 and <= 9 && (Questions.Contains(bare) || Answers.Contains(bare)) ? bare : key;
    }

    private static string WithoutNumber(string key) => key.AsSpan().TrimEnd("0123456789 ").Length is var length && length == key.Length ? key : key[..length];

    private static FrozenSet<string> Set(string keys) => keys.Split('|').Select(LabelKey.Of).Where(key => key.Length > 0).ToFrozenSet();
}
