using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ServicePolicy.Hosting;

/// <summary>
/// The catalogue of the host's options, made anew when they change. A reload that fails changes nothing: the last good catalogue stays, whole,
/// and <see cref="LastFailure"/> says why. Safe to share between threads.
/// </summary>
public sealed class PolicyCatalogMonitor : IDisposable
{
    private readonly IOptionsFactory<ServicePolicyOptions> _options;
    private readonly IDateTimeZoneProvider? _zones;
    private readonly Action _countFailure;
    private readonly List<IDisposable> _listening;
    private readonly object _gate = new();
    private volatile CatalogReading? _good;
    private volatile IReadOnlyList<string>? _failure;

    /// <summary>Made by the container.</summary>
    /// <param name="options">Makes and checks the options.</param>
    /// <param name="sources">Tell when they have changed.</param>
    /// <param name="services">The host's services.</param>
    public PolicyCatalogMonitor(IOptionsFactory<ServicePolicyOptions> options, IEnumerable<IOptionsChangeTokenSource<ServicePolicyOptions>> sources, IServiceProvider services)
    {
        _options = options;
        _zones = services.GetService<IDateTimeZoneProvider>();
        _countFailure = services.GetRequiredService<PolicyMeter>().ReloadFailed;
        _listening = [.. sources.Where(source => source.Name is null || source.Name == Options.DefaultName).Select(source => ChangeToken.OnChange(source.GetChangeToken, Reload))];
    }

    /// <summary>Raised after each reload, whether it succeeded or failed, on the thread that brought the change.</summary>
    public event EventHandler? Reloaded;

    /// <summary>The last good catalogue.</summary>
    /// <exception cref="OptionsValidationException">There never was one: all errors, each with its path.</exception>
    public PolicyCatalog Catalog => Good.Catalog!;

    /// <summary>What is doubtful in it.</summary>
    /// <exception cref="OptionsValidationException">There is no catalogue: all errors, each with its path.</exception>
    public IReadOnlyList<ConfigurationProblem> Warnings => Good.Problems;

    /// <summary>Why the last reload failed, one text an error; null where it did not.</summary>
    public IReadOnlyList<string>? LastFailure => _failure;

    private CatalogReading Good
    {
        get
        {
            if (_good is null)
            {
                lock (_gate)
                {
                    _good ??= Read();
                }
            }

            return _good;
        }
    }

    /// <summary>Stops listening.</summary>
    public void Dispose() => _listening.ForEach(registration => registration.Dispose());

    private void Reload()
    {
        lock (_gate)
        {
            try
            {
                _good = Read();
                _failure = null;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // Whatever a source, a binder or a host's own check throws: the promises in force stay.
                _failure = error is OptionsValidationException invalid ? new EquatableList<string>(invalid.Failures) : new EquatableList<string>([error.Message]);
                _countFailure();
            }
        }

        Reloaded?.Invoke(this, EventArgs.Empty);
    }

    private CatalogReading Read()
    {
        var read = CatalogReader.Read(_options.Create(Options.DefaultName), _zones);
        return read.Catalog is not null ? read : throw new OptionsValidationException(Options.DefaultName, typeof(ServicePolicyOptions), read.Errors);
    }
}
