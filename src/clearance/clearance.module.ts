import { Module } from '@nestjs/common';
import { ClearancePapers } from './facts/clearance.papers.js';
import { TellOfClearance } from './facts/tell-of-clearance.js';
import { VeiledSubscriptions } from './facts/veiled-subscriptions.js';
import { Candidates } from './candidates.js';
import { ClearanceProcessor } from './clearance.processor.js';
import { CompartmentsController } from './compartments.controller.js';
import { CompartmentsScreens } from './compartments.screens.js';
import { EndOrders, RecheckSubscriptions, TellSubscriptionDay } from './follow-subscriptions.js';
import { AdmitPeople, CloseCompartment, CompartmentGate, OpenCompartment } from './keep-compartments.js';
import { BeginSubscription, MoveSubscription, MoveWindow } from './move-subscriptions.js';
import { ReadCompartments, ReadSubscriptions, ReadWindows } from './read-clearance.js';
import { LiftWall, ListWalls, SetWall } from './set-walls.js';
import { KeepExposure, StepWindow } from './windows/step-window.js';
import { SubscriptionsController } from './subscriptions.controller.js';
import { SubscriptionsReader } from './subscriptions.reader.js';
import { SubscriptionsScreens } from './subscriptions.screens.js';
import { SubscriptionsStore } from './subscriptions.store.js';
import { TakeStep } from './take-step.js';
import { SystemWalls } from './system-walls.js';
import { WallsController } from './walls.controller.js';
import { OrderSuppliers } from './windows/order-suppliers.store.js';
import { UndertakingsStore } from './windows/undertakings.store.js';
import { WindowsStore } from './windows/windows.store.js';
import { WallsStore } from './walls.store.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { WallsModule } from '../walls/index.js';

/** Walls set and lifted, compartments, and the protective-order subscriptions that open them. */
@Module({
  imports: [CasesModule, IdentityModule, WallsModule],
  controllers: [CompartmentsController, SubscriptionsController, WallsController],
  providers: [
    ClearancePapers,
    AdmitPeople,
    BeginSubscription,
    Candidates,
    ClearanceProcessor,
    CloseCompartment,
    CompartmentGate,
    CompartmentsScreens,
    EndOrders,
    KeepExposure,
    LiftWall,
    ListWalls,
    MoveSubscription,
    MoveWindow,
    OpenCompartment,
    OrderSuppliers,
    ReadCompartments,
    ReadSubscriptions,
    ReadWindows,
    RecheckSubscriptions,
    SetWall,
    StepWindow,
    SubscriptionsReader,
    SubscriptionsScreens,
    SubscriptionsStore,
    SystemWalls,
    TakeStep,
    TellOfClearance,
    VeiledSubscriptions,
    TellSubscriptionDay,
    UndertakingsStore,
    WallsStore,
    WindowsStore,
  ],
  exports: [
    BeginSubscription,
    KeepExposure,
    MoveSubscription,
    MoveWindow,
    OpenCompartment,
    OrderSuppliers,
    SetWall,
    SubscriptionsReader,
    SystemWalls,
  ],
})
export class ClearanceModule {}
