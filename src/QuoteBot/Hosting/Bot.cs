namespace QuoteBot.Hosting;

/// <summary>Puts the bot together.</summary>
public static class Bot
{
    /// <summary>Builds the bot that answers over Discord's HTTP interactions endpoint.</summary>
    /// <param name="settings">Settings in the host's form, such as <c>--Urls=http://127.0.0.1:9000</c>; they beat files and the environment.</param>
    /// <param name="configure">Changes made last, before the bot is built.</param>
    public static WebApplication Build(string[] settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(settings);
        configure?.Invoke(builder);
        return builder.Build();
    }
}
