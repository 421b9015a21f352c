using System.Collections.Concurrent;
using System.Diagnostics;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Configuration;

/// <summary>The sample host, started as a process, its file edited and broken while it runs.</summary>
public sealed class HostedWorkerTests
{
    [Fact]
    public async Task HostedWorker_WhileItsFileIsEditedAndBroken_FollowsAndGoesOn()
    {
        var folder = Directory.CreateTempSubdirectory("hosted-worker").FullName;
        var file = Path.Combine(folder, "appsettings.json");
        var sound = await File.ReadAllTextAsync(Repository.PathTo("samples/HostedWorker/appsettings.json"));
        await File.WriteAllTextAsync(file, sound);
        using var worker = new Running(folder);

        await worker.Says("standard sends Receipt to R-1");
        await worker.Says("urgent sends Receipt to R-2");
        await worker.Says("urgent sends WorkStarted to R-2");

        await File.WriteAllTextAsync(file, sound.Replace("\"1 minute\"", "\"1 second\"", StringComparison.Ordinal));
        await worker.Says("policies reloaded");
        await worker.Says("standard sends WorkStarted to R-1");

        await File.WriteAllTextAsync(file, sound.Replace("\"10 seconds\"", "\"now and then\"", StringComparison.Ordinal));
        await worker.Says("policies not reloaded, the old ones stay: Policies:urgent:Duties:Update:Every: 'now and then'");

        await File.WriteAllTextAsync(file, "{ \"ServicePolicy\": ");
        await worker.Says("cannot read");
        await worker.Says("urgent sends Progress to R-2");

        await File.WriteAllTextAsync(file, sound);
        await worker.Says("policies reloaded");
    }

    private sealed class Running : IDisposable
    {
        private readonly Process _process;
        private readonly BlockingCollection<string> _lines = [];

        public Running(string folder)
        {
            var program = typeof(HostedWorker.Cases).Assembly.Location;
            _process = new Process { StartInfo = new ProcessStartInfo("dotnet", [program, folder]) { RedirectStandardOutput = true } };
            _process.OutputDataReceived += (_, line) => _lines.Add(line.Data ?? "(ended)");
            _process.Start();
            _process.BeginOutputReadLine();
        }

        /// <summary>Waits until it prints a line that holds a text.</summary>
        public Task Says(string text) => Task.Run(() =>
        {
            var seen = new List<string>();
            var waited = Stopwatch.StartNew();
            while (waited.Elapsed < TimeSpan.FromSeconds(60) && _lines.TryTake(out var line, TimeSpan.FromSeconds(60)))
            {
                seen.Add(line);
                if (line.Contains(text, StringComparison.Ordinal))
                {
                    return;
                }
            }

            throw new TimeoutException($"The worker did not say '{text}' but:\n{string.Join("\n", seen)}");
        });

        public void Dispose()
        {
            _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
            _lines.Dispose();
        }
    }
}
