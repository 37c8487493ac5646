import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { PersonNameView } from '../../identity/index.js';
import { IsText } from '../../platform/index.js';
import { type Sharing, sharings, type ViewedList, viewedLists } from '../domain/saved-view.js';

const lists = Object.keys(viewedLists) as ViewedList[];

/** Which views. */
export class ViewsQuery {
  @IsIn(lists)
  list: ViewedList;
}

/** What a list is narrowed by: under one of its own names, a word or the id of a thing. */
export class ViewFilterBody {
  @IsString()
  @Length(1, 40)
  name: string;

  @IsString()
  @Length(1, 200)
  value: string;
}

/** What a view is called, and for whom it is. */
export class ViewBody {
  @IsText(80)
  name: string;

  /** `nobody`, the `officers` of the alliance, or the whole `alliance`. */
  @IsIn(sharings)
  sharedWith: Sharing;

  /** Whether its maker's list opens with it. */
  @IsBoolean()
  isDefault: boolean;
}

const order = /^-?[a-zA-Z]{1,40}$/;
const column = /^[a-zA-Z]{1,40}$/;

/** A view to keep: how a list is shown, under a name. */
export class NewViewBody extends ViewBody {
  @IsIn(lists)
  list: ViewedList;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ViewFilterBody)
  filters: ViewFilterBody[];

  /** One of the list's orders, a minus before it for the other way round; the list's own unless given. */
  @IsOptional()
  @Matches(order)
  sort?: string;

  /** The columns shown, by their names; the list's own unless given. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(column, { each: true })
  columns?: string[];
}

/** A view as it is to be. How it shows the list stays as it is unless said, with what its maker is not shown of it. */
export class ViewChangeBody extends ViewBody {
  /** As they are unless given. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ViewFilterBody)
  filters?: ViewFilterBody[] | null;

  /** As it is unless given; the list's own where null. */
  @IsOptional()
  @Matches(order)
  sort?: string | null;

  /** As they are unless given; the list's own where null. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(column, { each: true })
  columns?: string[] | null;
}

/** Why a view is withdrawn. */
export class ViewWithdrawalBody {
  /** Needed of a coordinator who withdraws what somebody else made. */
  @IsOptional()
  @IsText(2000)
  reason?: string | null;
}

/** What a list is narrowed by. */
export class ViewFilterView {
  name: string;
  value: string;
}

/** A saved view, as its reader may use it: without filters by what they may not know of, and without an order they may not use. */
export class SavedViewView {
  id: string;
  list: ViewedList;
  name: string;
  filters: ViewFilterView[];
  sort: string | null;
  columns: string[] | null;
  sharedWith: Sharing;
  /** Whether the reader's list opens with it. */
  isDefault: boolean;
  /** Whether the reader made it: then they may change and withdraw it. */
  isOwn: boolean;
  /** Whether the reader may withdraw it; what others made only with a reason. */
  mayWithdraw: boolean;
  madeBy: PersonNameView;
  version: number;
}

/** The views of a list: the reader's own, then those that people of the alliance share with them; 200 at most. */
export class SavedViewsView {
  items: SavedViewView[];
}
