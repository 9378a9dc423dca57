using QuoteBot.CommandLine;
using QuoteBot.Hosting;

return await QuoteBotCli.RunAsync(args, settings => Bot.Build(settings));
