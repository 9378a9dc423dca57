using System.Collections.Frozen;
using AngleSharp.Dom;

namespace QuoteBot.Parsing.Documents;

/// <summary>What the elements of a page are to its reader.</summary>
internal static class HtmlElements
{
    private const int LongestOfPicture = 240;

    private static readonly FrozenSet<string> Silent = Set(
        "script style noscript template svg iframe object embed audio video canvas textarea select option datalist math head map");

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr html li main menu nav ol p pre search section table tbody thead tfoot ul tr td th caption summary title button legend");

    private static readonly FrozenSet<string> Menus = Set("nav footer aside form button menu search dialog");

    private static readonly FrozenSet<string> MenuClasses = Set(
        "nav navbar navigation menu sidebar footer comment comments comment-list commentlist comments-area comment-body disqus share sharing sharedaddy " +
        "social social-share share-buttons breadcrumb breadcrumbs related related-posts newsletter subscribe cookie cookies advert ad ads promo widget " +
        "footnotes pagination pager tags tag-list skip-link screen-reader-text media-body menu-item nav-menu site-navigation main-navigation widget-area related-articles related-stories related-content more-stories commentaire commentaires comentarios reply respond author-bio author-box about-author post-author-bio");

    private static readonly string[] RelatedBoxes = ["-related-posts", "-related-articles", "-related-stories", "-related-content"];

    private static readonly FrozenSet<string> Remarks = Set(
        "laughter laughs laugh laughing applause pause pauses silence sighs smiles grins inaudible unintelligible crosstalk music cheers chuckles giggles coughs risas risa ríe rires rire lacht lachen gelächter risate risos");

    private static readonly FrozenSet<string> Captions = Set("figcaption caption");

    private static readonly FrozenSet<string> SettingApart = Set("u mark small big code cite ins tt samp");

    /// <summary>No element at all, but a remark that a transcriber put in angle brackets: "&lt;laughter&gt;".</summary>
    public static bool IsRemark(string name) => Remarks.Contains(name);

    /// <summary>Whether an element sets its words in another type, neither bold nor italic.</summary>
    public static bool SetsApart(string name) => SettingApart.Contains(name);

    /// <summary>Whether a name is an element's: words in angle brackets that are none may be somebody's nick.</summary>
    public static bool IsKnown(string name) => name.ToLowerInvariant() is var tag && (IsBlock(tag) || IsSilent(tag) || IsBold(tag) || IsItalic(tag) || SetsApart(tag) || tag is "a" or "br" or "span" or "font" or "img" or "hr" or "s" or "sub" or "sup" or "del");

    public static bool IsSilent(string name) => Silent.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsMenu(string name) => Menus.Contains(name);

    public static bool IsCaption(string name, string? classes) => Captions.Contains(name) || Any(classes, "caption", "wp-caption-text", "credit", "wp-block-pullquote", "pullquote", "pull-quote", "twitter-tweet", "instagram-media", "tiktok-embed");

    /// <summary>Whether an element is a link around a picture and a few words, which are the picture's.</summary>
    public static bool IsPictureLink(IElement element) =>
        element.LocalName == "a" && element.HasAttribute("href") && element.FirstElementChild is { } first && (first.LocalName == "img" || first.FirstElementChild?.LocalName == "img") && element.TextContent.Length is > 0 and <= LongestOfPicture;

    public static bool HasMenuClass(string? classes) => classes is not null && classes.Split(' ').Any(name => MenuClasses.Contains(name) || IsRelated(name.Replace('_', '-')));

    // "theme_related_posts": a theme puts its own name before what its boxes are called.
    private static bool IsRelated(string name) => RelatedBoxes.Any(box => name.EndsWith(box, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an element's words stand apart from those beside it, though no space does: the date behind a name.</summary>
    public static bool StandsApart(string name) => name is "time";

    /// <summary>Whether an element in the midst of a line holds who speaks in the rest of it, which no colon says: &lt;span class="speaker"&gt;.</summary>
    public static bool NamesSpeaker(IElement element) =>
        element.LocalName is "span" or "b" or "strong" or "a" or "cite" or "em" or "i" && element.ClassName?.Contains("speaker", StringComparison.OrdinalIgnoreCase) == true
        && element.NextSibling is { TextContent: { Length: > 0 } rest } && element.TextContent is { Length: > 0 } name && char.IsLetterOrDigit(name[^1]) && (char.IsLetterOrDigit(rest[0]) || rest[0] is '“' or '"' or '(' or '[' or '¿' or '¡');

    /// <summary>The little number that points to a note, or back from it.</summary>
    public static bool IsReference(IElement element) =>
        element.LocalName is "a" or "sup" && Any(element.ClassName, "footnote-ref", "footnote-back-ref", "footnote-backref", "reference");

    public static bool IsBold(string name) => name is "b" or "strong" or "th";

    public static bool IsItalic(string name) => name is "i" or "em";

    /// <summary>The face that an inline style asks for, and what else it sets apart: colour, size, indentation.</summary>
    public static (Emphasis Face, string? Colour) Style(string? style)
    {
        var (face, colour) = (Emphasis.None, (string?)null);
        foreach (var rule in (style ?? "").Split(';'))
        {
            var colon = rule.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = colon < 0 ? ("", "") : (rule[..colon].Trim().ToLowerInvariant(), rule[(colon + 1)..].Trim().ToLowerInvariant());
            face |= (name, value) switch
            {
                ("font-weight", "bold" or "bolder" or "600" or "700" or "800" or "900") => Emphasis.Bold,
                ("font-style", "italic" or "oblique") => Emphasis.Italic,
                _ => Emphasis.None,
            };
            colour = name is "color" or "background" or "background-color" or "font-size" or "margin-left" or "padding-left" or "text-decoration" ? colour is null ? value : $"{colour} {value}" : colour;
        }

        return (face, colour);
    }

    private static bool Any(string? classes, params ReadOnlySpan<string> wanted)
    {
        foreach (var name in (classes ?? "").Split(' '))
        {
            if (wanted.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
