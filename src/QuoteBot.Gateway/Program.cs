using QuoteBot.CommandLine;
using QuoteBot.Gateway;

return await QuoteBotCli.RunAsync(args, settings => GatewayBot.Build(settings));
