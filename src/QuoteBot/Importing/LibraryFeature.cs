using System.Text.Json;
using Microsoft.Extensions.Options;
using QuoteBot.CommandLine;
using QuoteBot.Game.Questions;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using QuoteBot.Settings;

namespace QuoteBot.Importing;

/// <summary>Loads everybody's interviews the themes of the taxonomy and facts about films from the folder <c>data</c>.</summary>
internal static class LibraryFeature
{
    public static IServiceCollection AddLibrary(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<LibraryOptions, LibraryOptions.Check>(configuration, LibraryOptions.Section);
        services.AddSingleton(provider => ReadTaxonomy(provider.GetRequiredService<IOptions<LibraryOptions>>().Value.Topics));
        services.AddSingleton(provider => ReadFilms(provider.GetRequiredService<IOptions<LibraryOptions>>().Value.Films));
        services.AddSingleton<InterviewReader>();
        return services.AddSingleton<LibraryLoader>().AddSingleton<Importer>();
    }

    private static Taxonomy ReadTaxonomy(string path)
    {
        try
        {
            return Taxonomy.Parse(File.ReadAllText(path));
        }
        catch (JsonException fault)
        {
            throw new UserException($"Library:Path: {path} is not a list of themes ({fault.Message})");
        }
    }

    private static FilmFacts ReadFilms(string path)
    {
        try
        {
            return File.Exists(path) ? FilmFacts.Parse(File.ReadAllText(path)) : FilmFacts.None;
        }
        catch (JsonException fault)
        {
            throw new UserException($"Library:Path: {path} is not a list of films ({fault.Message})");
        }
    }
}
