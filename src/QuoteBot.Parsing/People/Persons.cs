using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Which capitalized words name a person.</summary>
internal static class Persons
{
    private const int ShortestFirst = 4;
    private const int ShortestQuality = 3;
    private const int LongestInitials = 3;

    private static readonly FrozenSet<string> Titles = Set(
        "director|actor|actress|writer|screenwriter|author|novelist|producer|cinematographer|composer|editor|filmmaker|film-maker|critic|journalist|star|singer|guitarist|drummer|" +
        "bassist|vocalist|musician|artist|poet|photographer|comedian|animator|documentarian|playwright|showrunner|creator|host|professor|novelist|designer|illustrator|" +
        "frontman|mr|mrs|ms|dr|sir|dame|directora|actriz|guionista|escritor|escritora|cineasta|productor|productora|réalisateur|réalisatrice|acteur|actrice|scénariste|" +
        "compositeur|romancier|musicien|regisseur|regisseurin|schauspieler|schauspielerin|sänger|sängerin|gitarrist|gitarristin|schlagzeuger|drehbuchautor|drehbuchautorin|kameramann|kamerafrau|" +
        "filmemacher|filmemacherin|gründer|gründerin|künstler|künstlerin|fotograf|fotografin|schriftsteller|schriftstellerin|musiker|musikerin|redakteur|redakteurin|regista|attore|attrice|" +
        "sceneggiatore|sceneggiatrice|scrittore|scrittrice|cantante|diretor|diretora|ator|atriz|roteirista|escritor|produtor|fotógrafo|fotógrafa|fotografo|fotografa|cantautor|músico|guitarrista|baterista|bajista|" +
        "zanger|zangeres|gitarist|bassist|drummer|schrijver|acteur|chanteur|chanteuse|guitariste|batteur|monteur|monteuse|lexicographer|librarian|publisher|entrepreneur|" +
        "autor|autora|autorin|founder|translator|contributor|correspondent|intern|columnist|interviewer|reporter|colleague|friend|brother|sister|wife|husband|opérateur");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsTitled = Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> NotNames = Set(
        "the|a|an|and|or|but|if|in|on|at|of|for|to|with|from|by|about|into|this|that|these|those|it|its|he|she|they|we|you|i|his|her|their|our|my|your|what|when|where|why|how|who|" +
        "which|is|are|was|were|do|did|does|have|has|had|can|could|would|should|will|well|yes|no|so|oh|as|not|never|all|one|two|three|some|many|most|there|here|then|now|just|also|" +
        "january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|" +
        "film|films|movie|movies|cinema|festival|studio|studios|pictures|university|school|college|academy|institute|museum|theatre|theater|street|avenue|road|hotel|park|bar|club|" +
        "mount|lake|river|north|south|east|west|new|los|las|san|santa|saint|world|war|city|united|states|kingdom|american|british|english|french|spanish|german|italian|japanese|" +
        "european|chinese|korean|award|awards|prize|oscar|oscars|cannes|sundance|berlin|venice|hollywood|disney|netflix|hbo|bbc|mtv|records|magazine|times|news|review|press|" +
        "interview|interviews|excerpt|excerpts|intervista|entretien|gespräch|rencontre|entrevistas|entretiens|interviste|question|answer|god|christmas|internet|google|facebook|twitter|youtube|instagram|part|chapter|season|episode|volume|act|king|queen|prince|princess|president|" +
        "el|la|los|un|una|en|por|para|con|como|pero|si|sí|no|me|te|se|lo|le|les|des|du|une|et|est|je|tu|il|nous|vous|mais|dans|pour|sur|avec|entrevista|interview|centre|national|" +
        "music|rock|jazz|blues|band|album|tour|live|radio|tv|dvd|company|inc|ltd|group|love|life|man|men|woman|women|boy|girl|house|night|day|dead|black|white|red|blue|green|great|" +
        "good|bad|big|little|old|young|first|last|second|third|golden|silver|dark|lost|call|go|let|don't|i’m|i'm|it’s|it's|that’s|that's|thank|thanks|hello|hi|hey|okay|ok|" +
        "lead|guild|society|foundation|association|international|republic|democratic|party|government|congress|parliament|church|army|navy|police|bank|stadium|beach|island|bay|" +
        "english|ireland|england|france|spain|germany|italy|japan|china|america|canada|mexico|australia|london|paris|york|angeles|francisco|chicago|boston|tokyo|sydney|melbourne|" +
        "productions|entertainment|warner|paramount|universal|fox|sony|lionsgate|miramax|criterion|imdb|contest|project|conference|summit|hall|center|building|square|tower|" +
        "deputy|vice|chief|candidate|captain|chairman|chairwoman|secretary|minister|mayor|senator|union|faculty|" +
        "translated|translation|exclusive|full|whole|complete|original|special|transcript|questions|answers|conversation|podcast|chat|talk|talks|session|edition|production|produced|supervisor|manager|anniversary|birthday|summary|issue|" +
        "meet|meeting|saludos|hola|gracias|bueno|claro|querido|querida|dear|cheers|greetings|salut|bonjour|merci|ciao|grazie|allora|olá|obrigado|obrigada|hallo|danke|entonces|también|además|aunque|cuando|sobre|desde|" +
        "congratulations|welcome|lastly|finally|firstly|secondly|maybe|perhaps|possibly|obviously|actually|really|sure|right|yeah|during|after|before|since|ep|lp|cd|because|while|although|though|" +
        "more|every|each|another|other|both|any|even|only|much|enter|says|introducing|featuring|starring|presenting|gallery|such|several|again|together|instead|especially|until|unless|whether|however|therefore|follow|share|tweet|team|crew|staff|picture|photo|photos|photography|image|images|illustration|illustrations|foto|fotos|video|videos|sie|ihnen|ihre|ihrer|ihrem|ihren|und|aber|wenn|warum|wir|ich|nicht|nein|auch|labs|arena|plaza|management|llc|gmbh|biennial|biennale|downtown|institut|verlag|archives|committee|commission|agency|airport|monument|tunnel");

    // Ordinary words that people also bear as surnames, behind a first name.
    private static readonly FrozenSet<string> Surnames = Set(
        "young|black|white|red|blue|green|king|queen|prince|love|day|night|house|little|good|great|golden|silver|dark|man|north|east|west|south|lake|river|bay|park|hall|church|street|bank|bell|will|long|" +
        "may|march|april|june|august|song|art|page|english|french|german|holland|ireland|england|france|paris|london|york|sydney|israel|fox|warner|hunt|rock|jazz|boy|friend|call|lost|first|city|wood|berlin|chicago|boston");

    // Small words that are surnames behind one first name; "Felipe Cruz Do" is a name with the next line's first word.
    private static readonly FrozenSet<string> ShortSurnames = Set("he|lo|le|an|do|so|you");

    // These are surnames behind any word: "Weihang Lo".
    private static readonly FrozenSet<string> ShortestSurnames = Set("he|lo");

    private static readonly FrozenSet<string> Places = Set("hotel|hôtel|street|calle|avenida|rue|mount|lake|fort|cape|camp|planet|teatro|theatre|cinema|cine|plaza|place");

    // "eine Art Katharsis" is a kind of one.
    private static readonly FrozenSet<string> Kinds = Set("eine|einer|keine|keiner|diese|dieser|jede|jeder|welche|welcher|der|die|aller");

    /// <summary>Whether a word says what somebody does: "director".</summary>
    public static bool IsTitle(string word) =>
        IsTitled.Contains(word.AsSpan().TrimEnd(".,")) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').All(part => Titles.Contains(part) || part is "co" or "Co" or "songwriter" or "Songwriter"));

    /// <summary>Whether a word never is part of a person's name.</summary>
    public static bool IsNoName(string word) => NotNames.Contains(word);

    /// <summary>Whether one of several words is no part of a person's name; "Young" ends "Neil Young" and opens "Young Jean Lee", as "Will" opens "Will Massa".</summary>
    public static bool IsNoName(string[] words, int at) =>
        NotNames.Contains(words[at]) && !(at > 0 && at == words.Length - 1 && MayEndName(words[0], words[at], words.Length))
        && !(at == 0 && words.Length == 3 && words[0] is "Young" && GivenNames.Has(words[1]) && !NotNames.Contains(words[2]) && !IsTitle(words[1]))
        && !(at == 0 && words.Length is 2 or 3 && words[0] is "Will" or "May" or "April" or "June" or "August" or "Art" && !NotNames.Contains(words[1]) && !IsTitle(words[1]));

    private static bool MayEndName(string first, string last, int words) =>
        GivenNames.Has(first) ? Surnames.Contains(last) || (words == 2 && ShortSurnames.Contains(last))
        : words == 2 && first.Length > ShortestFirst && ShortestSurnames.Contains(last) && !NotNames.Contains(first);

    /// <summary>Whether an ordinary word is a surname too: "Fox", "Young".</summary>
    public static bool MayEndName(string word) => Surnames.Contains(word);

    /// <summary>Whether words have the form of a full name: two to four, none of them an ordinary word.</summary>
    public static bool HasNameForm(string[] words)
    {
        if (words.Length is < 2 or > 4 || words[^1].Length < 2 || (words[0].Length == 1 && words.Length == 2) || IsAdverb(words[0]) || (words[0] is "Art" && char.IsLower(words[1].FirstOrDefault())))
        {
            return false;
        }

        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is not [var first, ..] word || IsNoName(words, at) || IsTitle(word) || IsContraction(word) || (word.Length == 1 && word != words[0] && !char.IsUpper(first)) || IsQuality(word))
            {
                return false;
            }
        }

        return true;
    }

    // "Bergman-era", "Welles-style", "Alder-backed": what something is like or has from somebody, where "Joon-ho" is a name.
    private static bool IsQuality(string word) =>
        word.LastIndexOf('-') is > 0 and var dash && word.AsSpan(dash + 1) is var tail && (tail is "era" or "style" or "esque" or "born" or "like" or "led" || (tail.Length > ShortestQuality && char.IsLower(tail[0]) && (tail.EndsWith("ed", StringComparison.Ordinal) || tail.EndsWith("ing", StringComparison.Ordinal))));

    // "We're Cody": a pronoun and its verb.
    private static bool IsContraction(string word) =>
        word.AsSpan().LastIndexOfAny('\'', '’') is > 0 and var mark && word.AsSpan(mark + 1) is "re" or "ll" or "ve" or "m";

    // "Obviamente Valor", "Actually Dan": how a sentence begins.
    private static bool IsAdverb(string word) =>
        word.Length > 6 && (word.EndsWith("mente", StringComparison.Ordinal) || word.EndsWith("ement", StringComparison.Ordinal) || word.EndsWith("lly", StringComparison.Ordinal)) && !GivenNames.Has(word);

    /// <summary>Whether one word of a name is an acronym: "SIG Storage" and "BBC Two" are no persons, though somebody may be met there.</summary>
    public static bool HasAcronym(string name) =>
        name.Any(char.IsLower) && name.Split(' ').Any(word => word.Length > 2 && word.All(char.IsUpper));

    /// <summary>Whether letters that stand for something are a part of what looks like a name: "NINA Wi-Fi", "Harbour Tools SDK"; a surname may be all in capitals.</summary>
    public static bool HasInitials(string[] words) =>
        words.Any(word => word.Any(char.IsLower)) && Enumerable.Range(0, words.Length).Any(at => words[at].Length is > 1 and var length && words[at].All(char.IsAsciiLetterUpper)
            && (at < words.Length - 1 ? length >= LongestInitials : length <= LongestInitials && !IsOrdinal(words[at])));

    private static bool IsOrdinal(string word) => word.All(letter => letter is 'I' or 'V' or 'X') || word is "JR" or "SR";

    /// <summary>Whether a name has the form of a person's and begins with a first name.</summary>
    public static bool IsFullName(string name) => name.Split(' ') is var words && HasNameForm(words) && GivenNames.Has(words[0]);

    /// <summary>Whether a mention names a person: a common first name, a part that an editor filled in, or a trade before it.</summary>
    public static bool IsPerson(NameMention mention, string text) =>
        HasNameForm(mention.Words) && !mention.Words.All(IsShouted) && !Places.Contains(WordBefore(text, mention.Start)) && !(mention.Words[0] is "Art" && Kinds.Contains(WordBefore(text, mention.Start)))
        && (GivenNames.Has(mention.Words[0]) || mention.IsFilledIn || IsTitle(WordBefore(text, mention.Start)));

    /// <summary>The word that stands behind a place in a text and one space, in lower case; empty when there is none.</summary>
    public static string WordAfter(string text, int at)
    {
        var start = Math.Min(text.Length, at + 1);
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end].ToLowerInvariant();
    }

    /// <summary>The word that stands before a place in a text, in lower case; empty when a sentence begins there.</summary>
    public static string WordBefore(string text, int at)
    {
        var end = at - 1;
        while (end >= 0 && text[end] is ' ' or ',' or '‘' or '\'' or '“' or '"')
        {
            end--;
        }

        var start = end;
        while (start >= 0 && (char.IsLetter(text[start]) || text[start] is '-' or '’'))
        {
            start--;
        }

        return end < 0 ? "" : text[(start + 1)..(end + 1)].ToLowerInvariant();
    }

    private static bool IsShouted(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
