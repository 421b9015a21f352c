using System.Diagnostics.CodeAnalysis;

namespace ServicePolicy.CustomDuties;

/// <summary>
/// All that a duty sees when it is asked what it owes: the request, what the customer knows, the policy, and the present instant. It also
/// makes the answer, with its <c>Owe…</c> methods.
/// </summary>
/// <remarks>
/// A duty finds the fact since which it is owed, mostly in <see cref="Knows"/>, and hands it to one of the <c>Owe…</c> methods. They
/// check whether a sufficient contact has been made since (see <see cref="Duty.Suffices"/>) and find the deadline. Facts are moments: a
/// fact that has not happened is <see cref="Moment.Never"/>, and nothing is owed since never, so a duty need not check for it. The engine
/// creates a situation for one duty at one instant; do not keep it. See docs/own-duty.md.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "A situation is asked, never compared.")]
public readonly partial struct Situation
{
    private readonly DutyTerms _terms;
    private readonly long _now;

    internal Situation(ContactPolicy policy, ServiceRequest request, CustomerView knows, DutyTerms terms, long now)
    {
        Policy = policy;
        Request = request;
        Knows = knows;
        _terms = terms;
        _now = now;
    }

    /// <summary>The policy that governs the request now.</summary>
    public ContactPolicy Policy { get; }

    /// <summary>The request, with its traits and preferences as they are now.</summary>
    public ServiceRequest Request { get; }

    /// <summary>The facts that the customer knows, and what is known of the customer.</summary>
    public CustomerView Knows { get; }

    /// <summary>The instant at which the duty is asked; never before the last fact.</summary>
    public Instant Now => Micros.ToInstant(_now);

    internal long NowAt => _now;

    private ref readonly ViewState State => ref Knows.State;

    /// <summary>Whether the desk waits for the customer at this instant.</summary>
    public bool WaitsForCustomer => !State.CustomerWaits.At(_now).IsNone;

    /// <summary>The moment when the last wait for the customer ended; never during a wait, or if there was none.</summary>
    public Moment LastWaitEnded
    {
        get
        {
            var waits = State.CustomerWaits;
            return waits.Count > 0 && waits[waits.Count - 1].End is var end && end <= _now
                ? new Moment(end, MomentBracket.Reopened)
                : Moment.Never;
        }
    }

    /// <summary>
    /// The moment when the customer was told, during the last wait for them, that the request will be closed; never if they were not told.
    /// </summary>
    public Moment NoticeToldInWait => State.Rare.NoticeInWait;

    /// <summary>The number of contacts by a person before the last one that were made at the same instant as that one.</summary>
    public int ContactsBeforeAtSameInstant => State.Rare.ByPersonAtThatInstant;

    /// <summary>The moment when the present wait for the customer began; never if the desk does not wait for the customer.</summary>
    public Moment WaitBegan =>
        State.CustomerWaits.At(_now) is { IsNone: false } wait ? new Moment(wait.Start, MomentBracket.DeskDone) : Moment.Never;

    /// <summary>The moments when the customer was reminded during the last wait for them, oldest first.</summary>
    public Moments RemindersInWait => State.Rare.RemindersInWait;

    /// <summary>
    /// The moment when the customer was told the resolution since the arrival or the last reopening, by a person, or by a machine if the
    /// policy allows that; never if they were not told.
    /// </summary>
    public Moment ResolutionTold
    {
        get
        {
            ref readonly var facts = ref State;
            return facts.ResolutionTold.IsNever && Policy.ResolvesAutomatically
                ? facts.ToldAnyhow(Topics.Resolution)
                : facts.ResolutionTold;
        }
    }

    /// <summary>
    /// Whether the request is closed, or the customer has been told the resolution since the arrival or the last reopening.
    /// </summary>
    public bool IsOver => State.IsClosed || !ResolutionTold.IsNever;

    /// <summary>
    /// Whether the estimate that stands now passed while the desk waited for the customer, so that it is not broken.
    /// </summary>
    public bool EstimateLapsedInWait => !State.OutlivedBy(_now).IsNone;

    /// <summary>
    /// The moment when the wait ended in which the estimate that stands now passed; never during that wait, or if there was no such wait.
    /// </summary>
    public Moment LapsedEstimateWaitEnded =>
        State.OutlivedBy(_now) is { IsNone: false } wait && wait.End <= _now ? new Moment(wait.End, MomentBracket.Reopened) : Moment.Never;

    /// <summary>
    /// Whether the "back by" that was told passed while the desk waited for the customer, so that it is not broken.
    /// </summary>
    public bool BackByLapsedInWait =>
        State.Rare.BackBy is var by && by != Micros.None && by < _now && !State.CustomerWaits.Around(by).IsNone;

    /// <summary>
    /// The moment of the oldest failure of the desk or broken commitment that no apology has followed; never if there is none.
    /// </summary>
    public Moment OldestCauseForApology
    {
        get
        {
            ref readonly var state = ref State;
            return Moment.Earliest(
                Moment.Earliest(state.Rare.Unapologised, BrokenByDuties(state.Rare.LastApology)),
                Moment.Earliest(Unsettled(state.BrokenEstimate(_now), state), Unsettled(state.BrokenBackBy(_now), state)));

            static Moment Unsettled(Moment broken, in ViewState state) => broken > state.Rare.LastApology ? broken : Moment.Never;
        }
    }

    /// <summary>The moment when a commitment to the customer was first broken; never if all were kept.</summary>
    public Moment FirstBrokenCommitment =>
        Moment.Earliest(
            Moment.Earliest(State.Rare.FirstBroken, BrokenByDuties(Moment.Never)),
            Moment.Earliest(State.BrokenEstimate(_now), State.BrokenBackBy(_now)));

    /// <summary>Counts a time limit back from an instant: working time in the policy's opening hours, or elapsed time.</summary>
    /// <param name="instant">The instant from which to count back.</param>
    /// <param name="ahead">The time ahead of that instant.</param>
    /// <returns>The instant that lies ahead; null if the policy's calendar has too little open time before.</returns>
    public Instant? CountBackFrom(Instant instant, TimeLimit ahead) =>
        ahead.TryCountBackFrom(Micros.Of(instant), Policy.Calendar, out var before) ? Micros.ToInstant(before) : null;

    /// <summary>
    /// Checks whether the duties of the policy together say all of some topics. A duty should learn no more about other duties.
    /// </summary>
    /// <param name="topics">The topics.</param>
    public bool PolicySays(Topics topics) => (Policy.Says & topics) == topics;

    private Moment BrokenByDuties(Moment after)
    {
        var broken = Moment.Never;
        var duties = Policy.DutyList;
        for (var i = 0; i < duties.Count; i++)
        {
            broken = Moment.Earliest(broken, duties[i].Broken(this, after));
        }

        return broken;
    }
}
