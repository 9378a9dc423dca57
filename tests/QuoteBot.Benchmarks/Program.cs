using BenchmarkDotNet.Running;
using QuoteBot.Benchmarks.Fitting;

if (FittingCommand.Knows(args))
    FittingCommand.Run(args);
else
    BenchmarkSwitcher.FromAssembly(typeof(FittingCommand).Assembly).Run(args);
