using BenchmarkDotNet.Running;
using ServicePolicy.Benchmarks.Quick;

if (args is ["quick"])
{
    Yardsticks.Run(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
