using Microsoft.Extensions.Options;

namespace QuoteBot.Settings;

/// <summary>Sections of the configuration as options that are checked before the bot does anything.</summary>
internal static class CheckedSettings
{
    /// <summary>Binds a section to its options; what cannot be read or is wrong is told at start-up.</summary>
    public static void AddSettings<TOptions, TCheck>(this IServiceCollection services, IConfiguration configuration, string section)
        where TOptions : class
        where TCheck : class, IValidateOptions<TOptions>
    {
        services.AddOptions<TOptions>().Configure(options => Read(configuration.GetSection(section), options)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>, TCheck>();
    }

    /// <summary>What the binder cannot convert, it names with its key; only numbers are converted, so no secret is shown.</summary>
    private static void Read<TOptions>(IConfigurationSection section, TOptions options)
        where TOptions : class
    {
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException problem)
        {
            throw new OptionsValidationException(section.Path, typeof(TOptions), [problem.Message]);
        }
    }
}
