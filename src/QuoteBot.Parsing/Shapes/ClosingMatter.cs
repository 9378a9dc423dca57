using System.Collections.Frozen;

namespace QuoteBot.Parsing.Shapes;

/// <summary>What stands after (or between) the last words of an interview and is said by nobody: plugs, notes, credits, addresses.</summary>
internal static class ClosingMatter
{
    private const int LongestNote = 600;
    private const int LongestByline = 80;

    private static readonly string[] Openings =
    [
        "published ", "publicado ", "publicada ", "(published", "(publicado", "publié ", "originally published", "first published", "publicado originalmente",
        "interview by ", "article and interview by ", "words and interview by ", "interview: ", "entrevista: ", "intervista: ", "fotos: ", "foto:", "fotografía", "interview conducted", "interviewed by ", "this interview ", "(this interview", "the interview was", "propos recueillis",
        "entrevista realizada", "entrevista por", "intervista a cura di", "a cura di ", "intervista di ", "entretien réalisé", "words by ", "words: ", "text: ", "text by ", "photo", "fotos", "image", "imatge: ", "imagen: ", "imagem: ", "immagine: ", "bild: ", "bilder: ", "illustration",
        "translated by", "translation:", "translation by", "traducción", "traduction", "traduit", "transcribed by", "transcript", "edited by", "editado por", "edited for",
        "read more", "read the", "see also", "related", "more:", "share this", "share on", "follow ", "subscribe", "sign up", "tags:", "filed under", "categories:",
        "about the author", "copyright", "©", "all rights reserved", "http://", "https://", "www.", "source:", "fuente:", "comments", "leave a comment",
        "laissez un commentaire", "deja un comentario", "enviar", "envoyer", "posted ", "posté ", "thanks to", "special thanks", "a special thank", "be sure to check out", "a last note", "a final note", "upload date", "uploaded on", "last modified", "last updated", "written by ",
        "reprinted", "retrieved from", "recuperado de", "abgerufen von", "this article", "this piece", "this story", "this conversation", "this post", "for more ", "to learn more", "you can find", "you can follow",
        "find out more", "to get involved", "questions? comments?", "questions or comments?", "editors note", "talkback:", "discuss this ", "this is an edited", "this is an extended", "this is the extended", "this is an abridged", "this is a condensed", "watch the full ", "watch the entire ", "check out", "check him out", "check her out", "check them out", "watch the trailer", "listen to", "download ", "buy ", "order ", "tickets", "advertisement", "-- ", "***", "* * *", "---",
        "también os puede interesar", "también te puede interesar", "te puede interesar", "you may also like", "you might also like", "leggi anche", "à lire aussi", "lire aussi",
        "lesen sie auch", "mehr zum thema", "leia também", "leia mais", "vai alla ", "end of ", "fin.", "the end", "©", "(c) ", "entretien publié", "tags:", "etiquetas:", "from hacker news", "a version of this", "an earlier version", "originally ", "correction:", "editor's note", "editor’s note", "this transcript", "note:", "recueilli par", "redaktion", "das interview",
    ];

    // Who made the piece; what stands behind these is no more than names.
    private static readonly string[] Credits =
    [
        "interview by ", "article and interview by ", "words and interview by ", "interview conducted by ", "interviewed by ", "words by ", "text by ", "photos by ", "photo by ", "photography by ", "intervista a cura di ", "a cura di ", "intervista di ", "entrevista por ", "entrevista realizada por ",
        "texto de ", "fotos de ", "propos recueillis par ", "entretien réalisé par ", "interview réalisée par ", "das interview führte ", "das gespräch führte ", "interview: ", "entrevista: ", "intervista: ", "text: ", "words: ",
    ];

    // A sentence may begin so too, but a by-line is brief.
    private static readonly string[] Bylines = ["by ", "por ", "par ", "via "];

    private static readonly string[] Plugs =
    [
        " is now in theat", " is in theat", " opens in ", " opens on ", " opens this ", " is out now", " is available ", " is now available", " is out on", " hits theat",
        " is playing ", " will be released", " is released", " comes out ", " premieres ", " is streaming", " now streaming", " in cinemas", " on dvd", " on blu-ray",
        " is a writer", " is a freelance", " is a critic", " is a film critic", " is a journalist", " is a contributor", " is a contributing", " is the author of", " is an editor",
        " is a staff", " is a film writer", " is the editor", " is senior editor", " is based in ", " writes about ", " lives in ", " can be found ", " on twitter",
        " on instagram", "contributor ", " se estrena ", " ya está en ", " sort en salles", " en salles le", " est disponible", " au cinéma le", " actuellement au cinéma",
        " intervista a cura di ", " has been edited", " was edited", " has been condensed", " for length and clarity", " sale a la venta", " can be read ", " can be seen ", " screens at ", " screens on ",
        " will screen ", " will be on at ", " will be on show", " runs until ", " runs from ", "tickets start ", "tickets are ", "tickets from ", " will be available", " can be purchased", " can be ordered", " is on tour", " is currently in ",
    ];

    // Headings over lists and over the writer's own last words.
    private static readonly FrozenSet<string> Heads = new[] { "references", "further reading", "recommended reading", "bibliography", "footnotes", "literatur", "referencias", "références", "disclaimer", "conclusion", "closing thoughts", "wrapping up", "afterword", "links", "useful links", "nützliche links", "weiterführende links", "enlaces", "liens", "liens utiles" }.ToFrozenSet();

    private static readonly string[] Thanks = ["thanks to ", "many thanks to ", "our thanks to ", "special thanks to ", "a big thanks to ", "a big thank you to ", "a huge thank you to ", "big thanks to ", "we thank ", "we'd like to thank ", "we would like to thank ", "i'd like to thank ", "i would like to thank ", "i want to thank ", "je remercie ", "nous remercions ", "wir danken ", "agradecemos a ", "ringraziamo "];

    private static readonly string[] ThankedFor = [" for taking ", " for sharing ", " for speaking ", " for talking ", " for chatting ", " for answering ", " for sitting down ", " for joining ", " for agreeing ", " for doing this ", " for this interview", " d'avoir ", " für das ", " für die ", " por su ", " por haber ", " per aver "];

    private static readonly string[] ToReaders = ["in the comments", "comments below", "comment below", "comment section", "if you liked this interview", "if you enjoyed this interview", "if you liked this post", "if you enjoyed this post", "if you liked this article", "if you enjoyed this article"];

    private static readonly FrozenSet<string> FirstPerson = new[]
    {
        "i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "my", "me", "our", "us", "yo", "mi", "mis", "me", "nos", "nosotros", "nuestra", "nuestro",
        "je", "j'ai", "j'étais", "mon", "ma", "mes", "moi", "nous", "notre", "you", "your", "tu", "vous", "usted",
    }.ToFrozenSet();

    /// <summary>Whether a paragraph at the end of a document is said by nobody.</summary>
    public static bool Is(string text)
    {
        if (text.Length > LongestNote)
        {
            return false;
        }

        var start = text.AsSpan(0, Math.Min(text.Length, 40)).TrimStart("(*_[•–—- ").ToString().ToLowerInvariant();
        var lower = text.ToLowerInvariant();
        return (Openings.Any(opening => start.StartsWith(opening, StringComparison.Ordinal)) && !IsPersonal(lower, 2))
            || (text.Length <= LongestByline && Bylines.Any(byline => start.StartsWith(byline, StringComparison.Ordinal)) && !IsPersonal(lower, 1))
            || (Plugs.Any(plug => lower.Contains(plug, StringComparison.Ordinal)) && !IsPersonal(lower, 1))
            || IsHead(text)
            || IsThanks(lower)
            || (IsContact(text) && !IsPersonal(lower, 1))
            || IsToReaders(lower)
            || IsSignature(text);
    }

    /// <summary>Whether a line heads what a page closes with: "Further reading", "Closing thoughts".</summary>
    public static bool IsHead(string text) => Heads.Contains(text.TrimEnd(':').ToLowerInvariant());

    /// <summary>Whether a note asks its readers something: "What do you think? Tell us in the comments."</summary>
    public static bool IsToReaders(string text) => text.Length <= LongestNote && ToReaders.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a brief line says who made the piece: "Interview by Jane Doe".</summary>
    public static bool IsCredit(string text) =>
        text.Length <= LongestByline && Credits.Any(opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) && text[^1] is not '?';

    /// <summary>A whole paragraph in brackets, a remark about the scene: "(The bell rings.)"</summary>
    public static bool IsStageDirection(string text) =>
        text.Length is > 2 and < 300
        && ((text[0] == '(' && text[^1] == ')' && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1)
            || (text[0] == '<' && text[^1] == '>' && text.IndexOf('>', StringComparison.Ordinal) == text.Length - 1)
            || (text[0] == '[' && text[^1] == ']' && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1));

    // "We thank Ada for sharing her thoughts": the page thanks its guest, and does not say "you".
    private static bool IsThanks(string lower) =>
        lower.Replace('’', '\'') is var words && Thanks.Any(opening => words.StartsWith(opening, StringComparison.Ordinal))
        && ThankedFor.Any(words.Contains) && words.Split('.')[0].Split(' ').All(word => word is not ("you" or "your" or "vous" or "te"));

    // "Instagram: @ada", "Music: https://ada.example"
    private static bool IsContact(string text) =>
        text.Length <= LongestByline && text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && text.AsSpan(colon + 2).TrimStart() is var address
        && (address.StartsWith("@") || address.StartsWith("http", StringComparison.Ordinal) || address.StartsWith("www.")) && !address.Contains(' ');

    // Two to four capitalized words and no more: a signature.
    private static bool IsSignature(string text)
    {
        var words = text.Split(' ');
        return words.Length is >= 2 and <= 4 && text[^1] is not ('.' or '?' or '!' or '…' or ',' or '"' or '”' or ')')
            && words.All(word => word.Length > 0 && char.IsUpper(word[0]) && word.Skip(1).All(letter => char.IsLower(letter) || letter is '-' or '’' or '\'' or '.'));
    }

    private static bool IsPersonal(string lower, int most) =>
        lower.Replace('’', '\'').Split(' ', ',', '.', '?', '!', '(', ')').Count(FirstPerson.Contains) >= most;
}
