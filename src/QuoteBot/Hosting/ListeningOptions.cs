using Microsoft.Extensions.Options;

namespace QuoteBot.Hosting;

/// <summary>Where the bot listens (the key <c>Urls</c>).</summary>
internal sealed class ListeningOptions
{
    /// <summary>The key, which the .NET host has.</summary>
    public const string Key = "Urls";

    /// <summary>What holds when nothing is said.</summary>
    public const string Usual = "http://127.0.0.1:8080";

    // Other ways of saying it that the .NET host has, and its container images use.
    private static readonly string[] Others = ["HTTP_PORTS", "HTTPS_PORTS", "Kestrel:Endpoints"];

    /// <summary>Addresses, parted by semicolons.</summary>
    public string Urls { get; set; } = Usual;

    /// <summary>Whether the settings say where to listen.</summary>
    public static bool IsSaid(IConfiguration settings) =>
        !string.IsNullOrWhiteSpace(settings[Key]) || Others.Any(key => settings.GetSection(key).Exists());

    /// <summary>Names what is wrong.</summary>
    public sealed class Check : IValidateOptions<ListeningOptions>
    {
        public ValidateOptionsResult Validate(string? name, ListeningOptions options) =>
            options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries).All(IsAddress)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"Urls is not a list of addresses to listen at; it looks like {Usual}.");

        private static bool IsAddress(string url)
        {
            try
            {
                var address = BindingAddress.Parse(url);
                return address.Scheme is "http" or "https" && address.Port is >= 0 and <= ushort.MaxValue;
            }
            catch (FormatException)
            {
                return false;
            }
        }
    }
}
