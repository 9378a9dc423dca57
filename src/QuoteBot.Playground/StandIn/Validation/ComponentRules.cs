using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What Discord asks of a message's components, old rows and the newer layout ("Components V2") alike (components/reference).</summary>
internal static class ComponentRules
{
    private const int RowsAtMost = 5;
    private const int LayoutAtMost = 40;
    private const int LayoutTextAtMost = 4000;

    private static readonly Field Type = new("type", Rules.Number(1, 30), Required: true);
    private static readonly Field Id = new("id", Rules.Number(0, int.MaxValue));

    private static readonly Rule TextDisplay = Rules.Object(Type, Id, new("content", Rules.Text(1, 4000), Required: true));
    private static readonly Rule Media = Rules.Object(new Field("url", Rules.Url(2048, "http", "https", "attachment"), Required: true));

    private static readonly Rule Thumbnail = Rules.Object(
        Type, Id, new("media", Media, Required: true), new("description", Rules.Text(0, 1024)), new("spoiler", Rules.Flag));

    private static readonly Rule Section = Rules.Object(
        Type, Id,
        new("components", Rules.List(Rules.ByType((10, TextDisplay)), 1, 3), Required: true),
        new("accessory", Rules.ByType((2, ButtonRules.Button), (11, Thumbnail)), Required: true));

    private static readonly Rule Gallery = Rules.Object(
        Type, Id,
        new("items", Rules.List(Rules.Object(
            new("media", Media, Required: true), new("description", Rules.Text(0, 1024)), new("spoiler", Rules.Flag)), 1, 10), Required: true));

    private static readonly Rule File = Rules.Object(
        Type, Id, new("file", Media, Required: true), new("spoiler", Rules.Flag), new("name", Rules.Anything), new("size", Rules.Anything));

    private static readonly Rule Separator = Rules.Object(Type, Id, new("divider", Rules.Flag), new("spacing", Rules.OneOf(1, 2)));

    private static readonly Rule Container = Rules.Object(
        Type, Id,
        new("components", Rules.List(Rules.ByType((1, ButtonRules.Row), (9, Section), (10, TextDisplay), (12, Gallery), (13, File), (14, Separator)), 1, LayoutAtMost), Required: true),
        new("accent_color", Rules.Number(0, 0xFFFFFF)),
        new("spoiler", Rules.Flag));

    public static Rule Rows { get; } = Rules.Both(Rules.List(Rules.ByType((1, ButtonRules.Row)), 0, RowsAtMost), DistinctIds);

    public static Rule Layout { get; } = Rules.Both(
        Rules.List(Rules.ByType((1, ButtonRules.Row), (9, Section), (10, TextDisplay), (12, Gallery), (13, File), (14, Separator), (17, Container)), 0, LayoutAtMost),
        DistinctIds,
        NotTooMuch);

    /// <summary>A component and all that it holds.</summary>
    public static IEnumerable<JsonElement> Within(JsonElement component) =>
    [
        component,
        .. component.List("components").SelectMany(Within),
        .. component.Get("accessory") is { } accessory ? Within(accessory) : [],
        .. component.Get("component") is { } labelled ? Within(labelled) : [],
    ];

    public static void DistinctIds(JsonElement components, Findings findings)
    {
        if (components.ValueKind is not JsonValueKind.Array)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, component) in components.EnumerateArray().Index())
        {
            foreach (var id in Within(component).Select(inner => inner.Text("custom_id")).OfType<string>().Where(id => !seen.Add(id)))
            {
                findings.At(index).Add("COMPONENT_CUSTOM_ID_DUPLICATED", $"Component custom id cannot be duplicated ({id})");
            }
        }
    }

    private static void NotTooMuch(JsonElement components, Findings findings)
    {
        if (components.ValueKind is not JsonValueKind.Array)
        {
            return;
        }

        var all = components.EnumerateArray().SelectMany(Within).ToList();
        if (all.Count > LayoutAtMost)
        {
            findings.Add("BASE_TYPE_BAD_LENGTH", $"The total number of components must be {LayoutAtMost} or fewer.");
        }

        if (all.Where(component => component.Type() == 10).Sum(text => Rules.LengthOf(text.Text("content") ?? "")) > LayoutTextAtMost)
        {
            findings.Add("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", $"Components displayable text size exceeds maximum size of {LayoutTextAtMost}");
        }
    }
}
