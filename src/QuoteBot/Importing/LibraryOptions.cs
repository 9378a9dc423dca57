using Microsoft.Extensions.Options;

namespace QuoteBot.Importing;

/// <summary>Where everybody's interviews lie (the section <c>Library</c>).</summary>
internal sealed class LibraryOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Library";

    /// <summary>A folder with <c>topics.json</c> and <c>interviews/</c>; <c>data</c> when left out.</summary>
    public string Path { get; set; } = "data";

    /// <summary>The themes of the taxonomy.</summary>
    public string Topics => System.IO.Path.Combine(Path, "topics.json");

    /// <summary>The facts about well-known films; a library without them makes fewer questions.</summary>
    public string Films => System.IO.Path.Combine(Path, "films.json");

    /// <summary>The folder of the interviews.</summary>
    public string Interviews => System.IO.Path.Combine(Path, "interviews");

    /// <summary>Names what is wrong.</summary>
    public sealed class Check : IValidateOptions<LibraryOptions>
    {
        public ValidateOptionsResult Validate(string? name, LibraryOptions options) => File.Exists(options.Topics)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Library:Path holds no topics.json ({options.Topics}); set it to the folder `data` of QuoteBot.");
    }
}
