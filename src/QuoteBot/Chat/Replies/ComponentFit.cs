using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Chat.Replies;

/// <summary>Cuts rows of buttons and menus to Discord's limits (components/reference).</summary>
internal static class ComponentFit
{
    /// <summary>At most five rows, each with five buttons or one menu; what could not be used (no label, no address) is left out.</summary>
    public static IReadOnlyList<Component> Fit(IReadOnlyList<IReadOnlyList<Component>> rows) =>
    [
        .. rows
            .Select(row => row.Select(Each).OfType<Component>().Take(DiscordLimits.ButtonsInRow).ToList())
            .Where(row => row.Count > 0)
            .Take(DiscordLimits.Rows)
            .Select(row => new ActionRow((IReadOnlyList<Component>)row)),
    ];

    /// <summary>A menu with its texts cut; null when it has no entry.</summary>
    public static StringSelect? Fit(StringSelect menu) => menu.Options.Count == 0 ? null : menu with
    {
        Placeholder = menu.Placeholder is { } placeholder ? OutsideText.Line(placeholder, DiscordLimits.SelectPlaceholder) : null,
        Options = [.. menu.Options.DistinctBy(option => option.Value).Take(DiscordLimits.SelectOptions).Select(Each)],
    };

    private static Component? Each(Component component) => component switch
    {
        Button button => Each(button),
        StringSelect menu => Fit(menu),
        _ => component,
    };

    private static Button? Each(Button button)
    {
        var label = OutsideText.Line(button.Label, DiscordLimits.ButtonLabel);
        var named = button with { Label = label.Length > 0 ? label : "–" };
        return button.Style != ButtonStyle.Link ? named
            : WebAddress.Of(button.Url, DiscordLimits.ButtonUrl) is { } url ? named with { Url = url }
            : null;
    }

    private static SelectOption Each(SelectOption option)
    {
        var label = OutsideText.Line(option.Label, DiscordLimits.SelectOptionText);
        var description = OutsideText.Line(option.Description, DiscordLimits.SelectOptionText);
        return option with { Label = label.Length > 0 ? label : "–", Description = description.Length > 0 ? description : null };
    }
}
